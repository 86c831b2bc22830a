// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/batch/v1beta1.proto by `make generate`; do not edit.

extension BatchAPISchema {
  /// The messages of k8s/batch/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.batch.v1beta1.CronJob	kind=batch/v1beta1/CronJob
"Makes jobs at set times.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.batch.v1beta1.CronJobSpec	required
"When, and which jobs.
3	status	k8s.io.api.batch.v1beta1.CronJobStatus
"Jobs made so far.
M	k8s.io.api.batch.v1beta1.CronJobSpec
"When to make jobs, and which.
1	schedule	string	emit=always	required
"Times in cron form: minute, hour, day of month, month, day of week, such as `*/5 * * * *`; or
"`@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`.
8	timeZone	string	pointer
"Time zone of the schedule, as in the tz database, such as `Europe/Berlin`; that of the
"controller manager when unset.
2	startingDeadlineSeconds	int64	pointer
"Seconds after its time until which a job is still made; later it counts as missed. No limit
"when unset.
3	concurrencyPolicy	string	value=Allow	value=Forbid	value=Replace
"When the job before still runs: `Allow` (run both, the default), `Forbid` (leave this one out)
"or `Replace` (end the old one).
4	suspend	bool	pointer
"No further jobs are made while it is set; those that run go on.
5	jobTemplate	k8s.io.api.batch.v1beta1.JobTemplateSpec
"Jobs to make.
6	successfulJobsHistoryLimit	int32	pointer
"Jobs that ended well to keep; 3 when unset, 0 keeps none.
7	failedJobsHistoryLimit	int32	pointer
"Failed jobs to keep; 1 when unset, 0 keeps none.
M	k8s.io.api.batch.v1beta1.JobTemplateSpec
"A job to make.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Labels and annotations of the job.
2	spec	k8s.io.api.batch.v1.JobSpec
"What the job runs.
M	k8s.io.api.batch.v1beta1.CronJobStatus
"What a cron job made so far.
1	active	[]k8s.io.api.core.v1.ObjectReference	list=0
"Jobs that have not ended.
4	lastScheduleTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"Time of the schedule that a job was last made for.
5	lastSuccessfulTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When a job last ended well.
M	k8s.io.api.batch.v1beta1.CronJobList	kind=batch/v1beta1/CronJobList	list
"A list of CronJob objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.batch.v1beta1.CronJob	emit=always
"The CronJob objects, ordered by namespace and name.
"""#
}
