// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The yardstick of the RPC benchmark's client: unary gRPC-shaped calls as plain C would make them on one
// thread with epoll and nghttp2. The request has the fields that Martlet's client sends, the message is
// coded by hand, and of the response the status, the length and the payload's size are checked.
//
// Calls and their bodies are pooled, header fields are not copied, and a batch of responses is followed by
// one send with the next requests.
//
//   reference-client <port>|<socket path> <calls> <in flight> <bytes>
//
// Prints its CPU nanoseconds per call.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum {
  READ_BYTES = 64 * 1024,
  OUTPUT_BYTES = 256 * 1024,
  PREFIX_BYTES = 5,
  WARM_UP = 1000,
};

struct call {
  struct call *next;
  uint8_t *request, *response;
  size_t sent, count, capacity;
  int is_ok;
};

static nghttp2_session *session;
static struct call *pool;
static uint8_t input[READ_BYTES], output[OUTPUT_BYTES];
static size_t pending;
static int descriptor, poller;
static long waiting, under_way;
static uint8_t *payload;
static size_t payload_bytes, request_bytes;

#define FIELD(name, value)                                                       \
  {(uint8_t *)name, (uint8_t *)value, sizeof(name) - 1, sizeof(value) - 1,       \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}

static nghttp2_nv headers[] = {
  FIELD(":method", "POST"),
  FIELD(":scheme", "http"),
  FIELD(":authority", "127.0.0.1:50051"),
  FIELD(":path", "/martlet.benchmark.v1.Echo/Call"),
  FIELD("te", "trailers"),
  FIELD("content-type", "application/grpc"),
  FIELD("user-agent", "martlet"),
  FIELD("grpc-accept-encoding", "gzip,deflate"),
};

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static size_t put_varint(uint8_t *bytes, size_t value) {
  size_t count = 0;
  for (; value > 127; value >>= 7) bytes[count++] = (uint8_t)(value | 128);
  bytes[count++] = (uint8_t)value;
  return count;
}

// A message with one field of bytes, behind gRPC's prefix.
static void encode(struct call *call) {
  uint8_t *message = call->request + PREFIX_BYTES;
  message[0] = 0x0a;
  size_t head = 1 + put_varint(message + 1, payload_bytes);
  memcpy(message + head, payload, payload_bytes);
  uint32_t size = htonl((uint32_t)(head + payload_bytes));
  call->request[0] = 0;
  memcpy(call->request + 1, &size, sizeof size);
}

// Whether the response is one message with a payload of the right size.
static int is_echo(const struct call *call) {
  const uint8_t *bytes = call->response;
  uint32_t size;
  if (call->count < PREFIX_BYTES + 2 || bytes[0] != 0) return 0;
  memcpy(&size, bytes + 1, sizeof size);
  if (ntohl(size) != call->count - PREFIX_BYTES || bytes[PREFIX_BYTES] != 0x0a) return 0;
  size_t length = 0, index = PREFIX_BYTES + 1;
  for (int shift = 0; index < call->count && shift < 63; shift += 7) {
    length |= (size_t)(bytes[index] & 127) << shift;
    if (bytes[index++] < 128) break;
  }
  return length == payload_bytes && index + length == call->count;
}

static struct call *take_call(void) {
  struct call *call = pool;
  if (call) {
    pool = call->next;
  } else {
    call = calloc(1, sizeof *call);
    if (!call || !(call->request = malloc(request_bytes + 16))) fail("malloc");
  }
  call->sent = call->count = 0;
  call->is_ok = 0;
  return call;
}

// nghttp2's callbacks

static ssize_t read_body(nghttp2_session *of, int32_t id, uint8_t *buffer, size_t capacity,
                         uint32_t *flags, nghttp2_data_source *source, void *user) {
  (void)of, (void)id, (void)user;
  struct call *call = source->ptr;
  size_t count = request_bytes - call->sent;
  if (count > capacity) count = capacity;
  memcpy(buffer, call->request + call->sent, count);
  call->sent += count;
  if (call->sent == request_bytes) *flags |= NGHTTP2_DATA_FLAG_EOF;
  return (ssize_t)count;
}

static void begin_call(void) {
  struct call *call = take_call();
  encode(call);
  nghttp2_data_provider body = {.source = {.ptr = call}, .read_callback = read_body};
  if (nghttp2_submit_request(session, NULL, headers, sizeof headers / sizeof *headers, &body, call) < 0)
    fail("nghttp2_submit_request");
  under_way++;
}

static int header(nghttp2_session *of, const nghttp2_frame *frame, const uint8_t *name,
                  size_t name_count, const uint8_t *value, size_t value_count, uint8_t flags,
                  void *user) {
  (void)flags, (void)user;
  if (name_count != 11 || memcmp(name, "grpc-status", 11) != 0) return 0;
  struct call *call = nghttp2_session_get_stream_user_data(of, frame->hd.stream_id);
  if (call) call->is_ok = value_count == 1 && value[0] == '0';
  return 0;
}

static int body_arrived(nghttp2_session *of, uint8_t flags, int32_t id, const uint8_t *bytes,
                        size_t count, void *user) {
  (void)flags, (void)user;
  struct call *call = nghttp2_session_get_stream_user_data(of, id);
  if (!call) return 0;
  if (call->count + count > call->capacity) {
    size_t capacity = call->capacity ? call->capacity : 256;
    while (capacity < call->count + count) capacity *= 2;
    uint8_t *grown = realloc(call->response, capacity);
    if (!grown) fail("realloc");
    call->response = grown;
    call->capacity = capacity;
  }
  memcpy(call->response + call->count, bytes, count);
  call->count += count;
  return 0;
}

static int stream_closed(nghttp2_session *of, int32_t id, uint32_t code, void *user) {
  (void)user;
  struct call *call = nghttp2_session_get_stream_user_data(of, id);
  if (!call) return 0;
  if (code != 0 || !call->is_ok || !is_echo(call)) {
    fprintf(stderr, "the echo is not what was sent\n");
    exit(1);
  }
  call->next = pool;
  pool = call;
  under_way--;
  return 0;
}

// The connection

static void flush(void) {
  for (;;) {
    const uint8_t *bytes;
    ssize_t count = nghttp2_session_mem_send(session, &bytes);
    if (count < 0) fail("nghttp2_session_mem_send");
    if (count == 0) break;
    if (pending + (size_t)count > OUTPUT_BYTES) fail("output");
    memcpy(output + pending, bytes, (size_t)count);
    pending += (size_t)count;
  }
  size_t sent = 0;
  while (sent < pending) {
    ssize_t count = send(descriptor, output + sent, pending - sent, MSG_NOSIGNAL);
    if (count > 0) sent += (size_t)count;
    else if (errno != EAGAIN) fail("send");
  }
  pending = 0;
}

static void wait_and_receive(void) {
  struct epoll_event event;
  if (epoll_wait(poller, &event, 1, -1) < 0) fail("epoll_wait");
  ssize_t count = recv(descriptor, input, sizeof input, 0);
  if (count < 0 && errno == EAGAIN) return;
  if (count <= 0 || nghttp2_session_mem_recv(session, input, (size_t)count) < 0) fail("recv");
}

static void make_calls(long calls, long in_flight) {
  waiting = calls;
  while (waiting > 0 || under_way > 0) {
    for (; waiting > 0 && under_way < in_flight; waiting--) begin_call();
    flush();
    wait_and_receive();
  }
}

static void connect_to(const char *place) {
  char *end;
  long port = strtol(place, &end, 10);
  int one = 1, result;
  if (*end == '\0') {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    result = connect(descriptor, (struct sockaddr *)&address, sizeof address);
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  } else {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strncpy(address.sun_path, place, sizeof address.sun_path - 1);
    descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    result = connect(descriptor, (struct sockaddr *)&address, sizeof address);
  }
  if (result != 0) fail("connect");
  fcntl(descriptor, F_SETFL, O_NONBLOCK);
  poller = epoll_create1(EPOLL_CLOEXEC);
  struct epoll_event event = {.events = EPOLLIN};
  epoll_ctl(poller, EPOLL_CTL_ADD, descriptor, &event);
}

static void open_session(void) {
  nghttp2_session_callbacks *callbacks;
  nghttp2_option *option;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_option_new(&option);
  nghttp2_option_set_no_closed_streams(option, 1);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, header);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, body_arrived);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, stream_closed);
  nghttp2_session_client_new2(&session, callbacks, NULL, option);
  nghttp2_settings_entry settings[] = {
    {NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
    {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 20},
  };
  nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, settings, 2);
  nghttp2_session_set_local_window_size(session, NGHTTP2_FLAG_NONE, 0, 4 << 20);
}

static long processor_time(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1000000000L + time.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "usage: %s <port>|<socket path> <calls> <in flight> <bytes>\n", argv[0]);
    return 2;
  }
  long calls = atol(argv[2]), in_flight = atol(argv[3]);
  if (calls < 1 || in_flight < 1) return 2;
  payload_bytes = (size_t)atol(argv[4]);
  uint8_t length[10];
  request_bytes = PREFIX_BYTES + 1 + put_varint(length, payload_bytes) + payload_bytes;
  if (!(payload = malloc(payload_bytes + 1))) fail("malloc");
  memset(payload, 'x', payload_bytes);
  connect_to(argv[1]);
  open_session();
  make_calls(calls < WARM_UP ? calls : WARM_UP, 1);
  long start = processor_time();
  make_calls(calls, in_flight);
  printf("%ld\n", (processor_time() - start) / calls);
  return 0;
}
