// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/batch/v1.proto by `make generate`; do not edit.

extension BatchAPISchema {
  /// The messages of k8s/batch/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.batch.v1.Job	kind=batch/v1/Job	plural=jobs
"Runs pods until enough of them have succeeded.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.batch.v1.JobSpec
"What to run, and when it counts as done or failed.
3	status	k8s.io.api.batch.v1.JobStatus
"How far it is.
M	k8s.io.api.batch.v1.JobSpec
"What to run, and when it counts as done or failed.
1	parallelism	int32	pointer	fill=1	minimum=0
"Most pods at a time; 1 when unset, 0 starts none. At most 100000 with `Indexed`.
2	completions	int32	pointer	minimum=0
"Pods that must succeed. Unset means that one success ends the job, with `parallelism` pods
"working together. Cannot change, except for indexed jobs together with `parallelism`.
3	activeDeadlineSeconds	int64	pointer	minimum=0
"Seconds from the start after which the job is ended and counts as failed, at least 1; no limit
"when unset. The clock stops while the job is suspended.
11	podFailurePolicy	k8s.io.api.batch.v1.PodFailurePolicy	pointer	immutable
"What a failed pod means for the job. Needs the restart policy `Never`; cannot change. Every
"failure counts towards `backoffLimit` when unset.
16	successPolicy	k8s.io.api.batch.v1.SuccessPolicy	pointer	immutable
"When an indexed job counts as done before all indexes are; cannot change. All must succeed when
"unset.
7	backoffLimit	int32	pointer	minimum=0
"Failures after which the job counts as failed; 6 when unset, without limit when
"`backoffLimitPerIndex` is set.
12	backoffLimitPerIndex	int32	pointer	minimum=0	immutable
"Failures after which a single index counts as failed, for indexed jobs whose pods restart
"`Never`; no such limit when unset. Cannot change.
13	maxFailedIndexes	int32	pointer	minimum=0
"Failed indexes after which the whole job counts as failed; needs `backoffLimitPerIndex`. All
"indexes are tried when unset.
4	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	nonzero	immutable
"Pods of the job. The server sets it; it can be given only with `manualSelector` and cannot
"change.
5	manualSelector	bool	pointer	fill=false
"`selector` and the labels of the template are the user's own, instead of made from the job's
"UID. The user must see to it that no other object has the same pods.
6	template	k8s.io.api.core.v1.PodTemplateSpec	required
"Pods to make; their restart policy is `Never` or `OnFailure`. Cannot change, except for rules
"about nodes while the job is suspended and has not started.
8	ttlSecondsAfterFinished	int32	pointer	minimum=0
"Seconds after its end until the job is deleted with its pods; 0 is at once. Kept when unset.
9	completionMode	string	pointer	fill="NonIndexed"	value=NonIndexed	value=Indexed	closed	immutable
"`NonIndexed` (the default: any `completions` successes do) or `Indexed` (each pod has a number
"from 0 to `completions` - 1, and each number must succeed once). Cannot change.
10	suspend	bool	pointer	fill=false
"No pods run while it is set; those that run are deleted.
14	podReplacementPolicy	string	pointer	value=TerminatingOrFailed	value=Failed	closed
"When a pod is replaced: `TerminatingOrFailed` (as soon as it is being deleted, the default) or
"`Failed` (once it has ended; the default and only choice with `podFailurePolicy`).
15	managedBy	string	pointer	maxLength=63	immutable
"Name of the controller that runs the job, a path with a domain of at most 63 characters;
"`kubernetes.io/job-controller` when unset. Cannot change.
M	k8s.io.api.batch.v1.PodFailurePolicy
"What a failed pod means for its job.
1	rules	[]k8s.io.api.batch.v1.PodFailurePolicyRule	emit=always	required	list=0	maxLength=20
"Rules, at most 20; the first that fits decides. A failure that none fits counts towards
"`backoffLimit`.
M	k8s.io.api.batch.v1.PodFailurePolicyRule
"What one sort of failure means; exactly one of the two requirements is given.
1	action	string	emit=always	required	value=FailJob	value=FailIndex	value=Ignore	value=Count	closed
"`FailJob` (ends the job as failed), `FailIndex` (gives up the pod's index; needs
"`backoffLimitPerIndex`), `Ignore` (the failure does not count) or `Count` (it counts as usual).
2	onExitCodes	k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement	pointer
"Fits by the exit codes of containers.
3	onPodConditions	[]k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern	list=0	maxLength=20
"Fits when any of these fits the pod's conditions; at most 20.
M	k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement
"Fits failed pods by exit codes of their containers; containers that ended with 0 are left out.
1	containerName	string	pointer
"Only this container or init container; any when unset.
2	operator	string	emit=always	required	value=In	value=NotIn	closed
"`In` (a code is among the values) or `NotIn` (a code is not among them).
3	values	[]int32	emit=always	required	list=1	maxLength=255	nonzero
"Exit codes, 1 to 255 of them, in ascending order and each once; 0 is not allowed with `In`.
M	k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern
"Fits a condition of a failed pod.
1	type	string	emit=always	required	value=ContainersReady	value=Initialized	value=Ready	value=PodScheduled	value=DisruptionTarget	value=PodReadyToStartContainers	value=PodResizePending	value=PodResizeInProgress	value=AllContainersRestarting
"Type of the condition, such as `DisruptionTarget`.
2	status	string	emit=always	fill="True"	value=True	value=False	value=Unknown
"Status of the condition: `True` (the default), `False` or `Unknown`.
M	k8s.io.api.batch.v1.SuccessPolicy
"When an indexed job counts as done before all indexes are.
1	rules	[]k8s.io.api.batch.v1.SuccessPolicyRule	emit=always	required	list=0
"Rules, 1 to 20; the first that is met ends the job as succeeded, and the pods that still run
"are stopped.
M	k8s.io.api.batch.v1.SuccessPolicyRule
"When a job counts as done; at least one of the two is given, and both must be met.
1	succeededIndexes	string	pointer
"Indexes that must have succeeded, as numbers and ranges such as `1,3-5,7`; any when unset.
2	succeededCount	int32	pointer
"Number of indexes that must have succeeded, among `succeededIndexes` when those are given; all
"of them when unset.
M	k8s.io.api.batch.v1.JobStatus
"How far a job is.
1	conditions	[]k8s.io.api.batch.v1.JobCondition	list=0	patch=merge	mergeKey=type
"State: `SuccessCriteriaMet`, then `Complete`; `FailureTarget`, then `Failed`; or `Suspended`. A
"job with `Complete` or `Failed` has ended.
2	startTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the job controller first took it up; set anew when it goes on after being suspended.
3	completionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer	immutable
"When it ended well; unset for failed jobs.
4	active	int32	minimum=0
"Pods that are pending or running and not being deleted.
5	succeeded	int32	minimum=0
"Pods that ended well.
6	failed	int32	minimum=0
"Pods that failed.
11	terminating	int32	pointer	minimum=0
"Pods that are being deleted and have not ended.
7	completedIndexes	string
"Indexes that succeeded, as numbers and ranges such as `1,3-5,7`.
10	failedIndexes	string	pointer
"Indexes given up because of `backoffLimitPerIndex`, as numbers and ranges such as `1,3-5,7`;
"unset without that limit.
8	uncountedTerminatedPods	k8s.io.api.batch.v1.UncountedTerminatedPods	pointer
"Pods that have ended and are not in the counts yet; kept so that each is counted exactly once.
9	ready	int32	pointer	minimum=0
"Active pods that are ready and not being deleted.
M	k8s.io.api.batch.v1.UncountedTerminatedPods
"Pods that have ended but are not in the counts of the status yet.
1	succeeded	[]string	list=1
"UIDs of pods that ended well.
2	failed	[]string	list=1
"UIDs of pods that failed.
M	k8s.io.api.batch.v1.JobCondition
"One aspect of a job's state.
1	type	string	emit=always	required	value=Suspended	value=Complete	value=Failed	value=FailureTarget	value=SuccessCriteriaMet
"`Suspended`, `Complete`, `Failed`, `FailureTarget` or `SuccessCriteriaMet`.
2	status	string	emit=always	required	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastProbeTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When the condition was last checked.
4	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
5	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
6	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.batch.v1.JobList	kind=batch/v1/JobList	list
"A list of Job objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.batch.v1.Job	emit=always	required
"The Job objects, ordered by namespace and name.
M	k8s.io.api.batch.v1.CronJob	kind=batch/v1/CronJob	plural=cronjobs
"Makes jobs at set times.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.batch.v1.CronJobSpec	required
"When, and which jobs.
3	status	k8s.io.api.batch.v1.CronJobStatus
"Jobs made so far.
M	k8s.io.api.batch.v1.CronJobSpec
"When to make jobs, and which.
1	schedule	string	emit=always	required	nonzero
"Times in cron form: minute, hour, day of month, month, day of week, such as `*/5 * * * *`; or
"`@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`.
8	timeZone	string	pointer
"Time zone of the schedule, as in the tz database, such as `Europe/Berlin`; that of the
"controller manager when unset.
2	startingDeadlineSeconds	int64	pointer	minimum=0
"Seconds after its time until which a job is still made; later it counts as missed. No limit
"when unset.
3	concurrencyPolicy	string	fill="Allow"	value=Allow	value=Forbid	value=Replace	closed
"When the job before still runs: `Allow` (run both, the default), `Forbid` (leave this one out)
"or `Replace` (end the old one).
4	suspend	bool	pointer	fill=false
"No further jobs are made while it is set; those that run go on.
5	jobTemplate	k8s.io.api.batch.v1.JobTemplateSpec	required
"Jobs to make.
6	successfulJobsHistoryLimit	int32	pointer	fill=3	minimum=0
"Jobs that ended well to keep; 3 when unset, 0 keeps none.
7	failedJobsHistoryLimit	int32	pointer	fill=1	minimum=0
"Failed jobs to keep; 1 when unset, 0 keeps none.
M	k8s.io.api.batch.v1.JobTemplateSpec
"A job to make.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Labels and annotations of the job.
2	spec	k8s.io.api.batch.v1.JobSpec
"What the job runs.
M	k8s.io.api.batch.v1.CronJobStatus
"What a cron job made so far.
1	active	[]k8s.io.api.core.v1.ObjectReference	list=0
"Jobs that have not ended.
4	lastScheduleTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"Time of the schedule that a job was last made for.
5	lastSuccessfulTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When a job last ended well.
M	k8s.io.api.batch.v1.CronJobList	kind=batch/v1/CronJobList	list
"A list of CronJob objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.batch.v1.CronJob	emit=always	required
"The CronJob objects, ordered by namespace and name.
"""#
}
