// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The yardstick of the RPC benchmark: a gRPC-shaped echo as plain C would do it on one thread with
// epoll, nghttp2 and, when asked, OpenSSL over the socket. It decodes nothing: the request's body goes back
// as it came, between a response's headers and a `grpc-status` trailer.
//
// Requests and buffers are pooled, header fields are not copied, large bodies go from the request's
// memory to the kernel, and a batch of requests is answered by one send.
//
//   reference <port> [<certificate> <key>]

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
  READ_BYTES = 64 * 1024,
  OUTPUT_BYTES = 128 * 1024,
  FRAME_BYTES = 16 * 1024,
  COPY_BELOW = 2048,  // shorter bodies are copied by nghttp2 into its frame
  PIECES = 64,
};

struct request {
  struct request *next;
  uint8_t *body;
  size_t count, capacity, sent;
  int pins;  // how often `pieces` of a connection point into the body
  int is_over;
  char path[128];
  size_t path_count;
};

// Bytes on their way out: some in the connection's buffer, some in a request's body.
struct connection {
  int descriptor;
  nghttp2_session *session;
  SSL *tls;
  struct iovec pieces[PIECES];
  struct request *pinned[PIECES];
  int piece_count, pinned_count, blocked;
  size_t count;
  uint8_t output[OUTPUT_BYTES];
};

static struct request *pool;
static uint8_t input[READ_BYTES];
static int poller;
static SSL_CTX *tls_context;

static struct request *take_request(void) {
  struct request *request = pool;
  if (request) pool = request->next;
  else if (!(request = calloc(1, sizeof *request))) abort();
  request->count = request->sent = request->path_count = 0;
  request->is_over = 0;
  return request;
}

static void give_back(struct request *request) {
  if (request->capacity > 1 << 16) {
    free(request->body);
    request->body = NULL;
    request->capacity = 0;
  }
  request->next = pool;
  pool = request;
}

// nghttp2's callbacks

static int began(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  (void)user;
  if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
    nghttp2_session_set_stream_user_data(session, frame->hd.stream_id, take_request());
  return 0;
}

static int header(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name,
                  size_t name_count, const uint8_t *value, size_t value_count, uint8_t flags,
                  void *user) {
  (void)flags, (void)user;
  if (name_count != 5 || memcmp(name, ":path", 5) != 0) return 0;
  struct request *request = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  if (!request || value_count > sizeof request->path) return 0;
  memcpy(request->path, value, value_count);
  request->path_count = value_count;
  return 0;
}

static int body_arrived(nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *bytes,
                        size_t count, void *user) {
  (void)flags, (void)user;
  struct request *request = nghttp2_session_get_stream_user_data(session, id);
  if (!request) return 0;
  if (request->count + count > request->capacity) {
    size_t capacity = request->capacity ? request->capacity : 256;
    while (capacity < request->count + count) capacity *= 2;
    uint8_t *grown = realloc(request->body, capacity);
    if (!grown) abort();
    request->body = grown;
    request->capacity = capacity;
  }
  memcpy(request->body + request->count, bytes, count);
  request->count += count;
  return 0;
}

#define FIELD(name, value)                                                       \
  {(uint8_t *)name, (uint8_t *)value, sizeof(name) - 1, sizeof(value) - 1,       \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}

static const nghttp2_nv headers[] = {
  FIELD(":status", "200"),
  FIELD("content-type", "application/grpc"),
};
static const nghttp2_nv trailers[] = {FIELD("grpc-status", "0")};

static ssize_t read_body(nghttp2_session *session, int32_t id, uint8_t *buffer, size_t capacity,
                         uint32_t *flags, nghttp2_data_source *source, void *user) {
  (void)user;
  struct request *request = source->ptr;
  size_t count = request->count - request->sent;
  if (count > capacity) count = capacity;
  if (count >= COPY_BELOW) {
    *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
  } else {
    memcpy(buffer, request->body + request->sent, count);
    request->sent += count;
  }
  if (request->sent + (count >= COPY_BELOW ? count : 0) == request->count) {
    *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
    nghttp2_submit_trailer(session, id, trailers, 1);
  }
  return (ssize_t)count;
}

static void answer(nghttp2_session *session, int32_t id) {
  struct request *request = nghttp2_session_get_stream_user_data(session, id);
  if (!request) return;
  nghttp2_data_provider body = {.source = {.ptr = request}, .read_callback = read_body};
  nghttp2_submit_response(session, id, headers, 2, &body);
}

static int frame_arrived(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  (void)user;
  if ((frame->hd.type == NGHTTP2_DATA || frame->hd.type == NGHTTP2_HEADERS) &&
      frame->hd.flags & NGHTTP2_FLAG_END_STREAM)
    answer(session, frame->hd.stream_id);
  return 0;
}

static int stream_closed(nghttp2_session *session, int32_t id, uint32_t code, void *user) {
  (void)code, (void)user;
  struct request *request = nghttp2_session_get_stream_user_data(session, id);
  if (!request) return 0;
  request->is_over = 1;
  if (request->pins == 0) give_back(request);
  return 0;
}

// Sending

static void append(struct connection *connection, const uint8_t *bytes, size_t count) {
  uint8_t *start = connection->output + connection->count;
  memcpy(start, bytes, count);
  connection->count += count;
  struct iovec *last = connection->piece_count ? &connection->pieces[connection->piece_count - 1] : NULL;
  if (last && (uint8_t *)last->iov_base + last->iov_len == start) last->iov_len += count;
  else connection->pieces[connection->piece_count++] = (struct iovec){start, count};
}

// Nothing points into the requests' memory any more.
static void unpin(struct connection *connection) {
  for (int index = 0; index < connection->pinned_count; index++) {
    struct request *request = connection->pinned[index];
    if (--request->pins == 0 && request->is_over) give_back(request);
  }
  connection->pinned_count = 0;
}

static void put_away(struct connection *connection) {
  unpin(connection);
  nghttp2_session_del(connection->session);
  if (connection->tls) SSL_free(connection->tls);
  close(connection->descriptor);
  free(connection);
}

static int has_room(struct connection *connection) {
  return connection->count + 9 + FRAME_BYTES <= OUTPUT_BYTES && connection->piece_count + 4 < PIECES;
}

// A large body's frame: its nine bytes go to the buffer, its payload straight to the kernel, or to TLS.
static int send_data(nghttp2_session *session, nghttp2_frame *frame, const uint8_t *frame_header,
                     size_t count, nghttp2_data_source *source, void *user) {
  (void)session, (void)frame;
  struct connection *connection = user;
  struct request *request = source->ptr;
  if (!has_room(connection)) return NGHTTP2_ERR_WOULDBLOCK;
  append(connection, frame_header, 9);
  if (connection->tls) {
    append(connection, request->body + request->sent, count);
  } else {
    connection->pieces[connection->piece_count++] =
        (struct iovec){request->body + request->sent, count};
    connection->pinned[connection->pinned_count++] = request;
    request->pins++;
  }
  request->sent += count;
  return 0;
}

// Sends what is buffered. 0: all gone; 1: the kernel takes no more; -1: broken.
static int drain(struct connection *connection) {
  while (connection->piece_count > 0) {
    ssize_t count;
    if (connection->tls) {
      struct iovec *all = &connection->pieces[0];
      int result = SSL_write(connection->tls, all->iov_base, (int)all->iov_len);
      int why = result > 0 ? 0 : SSL_get_error(connection->tls, result);
      if (why == SSL_ERROR_WANT_WRITE || why == SSL_ERROR_WANT_READ) return 1;
      if (why != 0) return -1;
      count = result;
    } else {
      struct msghdr message = {.msg_iov = connection->pieces,
                               .msg_iovlen = (size_t)connection->piece_count};
      count = sendmsg(connection->descriptor, &message, MSG_NOSIGNAL);
      if (count < 0) return errno == EAGAIN ? 1 : -1;
    }
    int gone = 0;
    while (gone < connection->piece_count && (size_t)count >= connection->pieces[gone].iov_len)
      count -= (ssize_t)connection->pieces[gone++].iov_len;
    connection->piece_count -= gone;
    memmove(connection->pieces, connection->pieces + gone,
            sizeof(struct iovec) * (size_t)connection->piece_count);
    if (connection->piece_count > 0) {
      connection->pieces[0].iov_base = (uint8_t *)connection->pieces[0].iov_base + count;
      connection->pieces[0].iov_len -= (size_t)count;
    }
  }
  connection->count = 0;
  unpin(connection);
  return 0;
}

static int flush(struct connection *connection) {
  for (;;) {
    int is_empty = 0;
    while (!is_empty && has_room(connection)) {
      const uint8_t *bytes;
      ssize_t count = nghttp2_session_mem_send(connection->session, &bytes);
      if (count < 0) return -1;
      if (count > 0) append(connection, bytes, (size_t)count);
      else is_empty = 1;
    }
    // A data frame that found no room leaves mem_send with nothing as well.
    int was_full = !has_room(connection);
    int must_wait = drain(connection);
    if (must_wait < 0) return -1;
    if (must_wait != connection->blocked) {
      struct epoll_event event = {.events = must_wait ? EPOLLIN | EPOLLOUT : EPOLLIN,
                                  .data.ptr = connection};
      epoll_ctl(poller, EPOLL_CTL_MOD, connection->descriptor, &event);
      connection->blocked = must_wait;
    }
    if (must_wait || (is_empty && !was_full)) break;
  }
  return nghttp2_session_want_read(connection->session) ||
                 nghttp2_session_want_write(connection->session) ? 0 : -1;
}

static ssize_t receive(struct connection *connection) {
  if (!connection->tls) return recv(connection->descriptor, input, sizeof input, 0);
  int count = SSL_read(connection->tls, input, sizeof input);
  if (count > 0) return count;
  int why = SSL_get_error(connection->tls, count);
  errno = EAGAIN;
  return why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE ? -1 : 0;
}

static int serve(struct connection *connection, uint32_t events) {
  if (events & EPOLLIN) {
    do {
      ssize_t count = receive(connection);
      if (count == 0 || (count < 0 && errno != EAGAIN)) return -1;
      if (count < 0) break;
      if (nghttp2_session_mem_recv(connection->session, input, (size_t)count) < 0) return -1;
    } while (connection->tls && SSL_pending(connection->tls) > 0);
  } else if (events & (EPOLLERR | EPOLLHUP)) {
    return -1;
  }
  return flush(connection);
}

static void accept_one(int listener, nghttp2_session_callbacks *callbacks, nghttp2_option *option) {
  int descriptor = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (descriptor < 0) return;
  int one = 1;
  setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  struct connection *connection = calloc(1, sizeof *connection);
  if (!connection) abort();
  connection->descriptor = descriptor;
  if (tls_context) {
    connection->tls = SSL_new(tls_context);
    SSL_set_fd(connection->tls, descriptor);
    SSL_set_accept_state(connection->tls);
    SSL_set_mode(connection->tls,
                 SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  }
  nghttp2_session_server_new2(&connection->session, callbacks, connection, option);
  nghttp2_settings_entry settings[] = {
    {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 250},
    {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 20},
  };
  nghttp2_submit_settings(connection->session, NGHTTP2_FLAG_NONE, settings, 2);
  nghttp2_session_set_local_window_size(connection->session, NGHTTP2_FLAG_NONE, 0, 4 << 20);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
  epoll_ctl(poller, EPOLL_CTL_ADD, descriptor, &event);
}

static int select_protocol(SSL *tls, const unsigned char **out, unsigned char *count,
                           const unsigned char *in, unsigned in_count, void *unused) {
  (void)tls, (void)unused;
  unsigned char *chosen;
  if (SSL_select_next_proto(&chosen, count, (const unsigned char *)"\x02h2", 3, in, in_count) !=
      OPENSSL_NPN_NEGOTIATED)
    return SSL_TLSEXT_ERR_NOACK;
  *out = chosen;
  return SSL_TLSEXT_ERR_OK;
}

static int listen_on(const char *port) {
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  int one = 1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(port)),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t count = sizeof address;
  if (bind(listener, (struct sockaddr *)&address, count) != 0 || listen(listener, 4096) != 0 ||
      getsockname(listener, (struct sockaddr *)&address, &count) != 0) {
    perror("listen");
    exit(1);
  }
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  return listener;
}

static void load_tls(const char *certificate, const char *key) {
  tls_context = SSL_CTX_new(TLS_server_method());
  if (SSL_CTX_use_certificate_chain_file(tls_context, certificate) != 1 ||
      SSL_CTX_use_PrivateKey_file(tls_context, key, SSL_FILETYPE_PEM) != 1) {
    ERR_print_errors_fp(stderr);
    exit(1);
  }
  SSL_CTX_set_alpn_select_cb(tls_context, select_protocol, NULL);
}

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);
  if (argc != 2 && argc != 4) {
    fprintf(stderr, "usage: %s <port> [<certificate> <key>]\n", argv[0]);
    return 2;
  }
  if (argc == 4) load_tls(argv[2], argv[3]);
  nghttp2_session_callbacks *callbacks;
  nghttp2_option *option;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_option_new(&option);
  nghttp2_option_set_no_closed_streams(option, 1);
  nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, began);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, header);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, body_arrived);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, frame_arrived);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, stream_closed);
  nghttp2_session_callbacks_set_send_data_callback(callbacks, send_data);

  poller = epoll_create1(EPOLL_CLOEXEC);
  int listener = listen_on(argv[1]);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
  epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
  struct epoll_event events[256];
  for (;;) {
    int count = epoll_wait(poller, events, 256, -1);
    for (int index = 0; index < count; index++) {
      struct connection *connection = events[index].data.ptr;
      if (!connection) accept_one(listener, callbacks, option);
      else if (serve(connection, events[index].events) != 0) put_away(connection);
    }
  }
}
