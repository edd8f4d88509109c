/**
 * The whole system on this machine, from synthesized templates: emulators, functions, schedules, mail in and out, and
 * the page. Nothing of a company's wiring stands here: what a template forgets stays unconnected.
 *
 * Everything listens on 127.0.0.1 only. `stop` ends every process that was started, and removes what was written,
 * unless a directory to keep it in was named.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createActivity } from "./activity.ts";
import { createAgenda } from "./agenda.ts";
import { createClock, instantOf } from "./clock.ts";
import { deploy } from "./deploy.ts";
import { startDynamoDb } from "./emulators/dynamodb.ts";
import { startFauxqs } from "./emulators/fauxqs.ts";
import { createFaults } from "./faults.ts";
import { startHttpServer } from "./http.ts";
import { createFunction } from "./lambda/function.ts";
import { openLogs } from "./lambda/logs.ts";
import type { LocalOptions, LocalSystem } from "./local-system.ts";
import { answerPage } from "./page/answer.ts";
import { createRecorder, NO_RECORDER } from "./permissions/recorder.ts";
import { createStillness } from "./quiet.ts";
import { createSchedulerApi } from "./scheduler/api.ts";
import { schedulesByHand } from "./scheduler/by-hand.ts";
import { createScheduler } from "./scheduler/scheduler.ts";
import { createSentLetters } from "./sent.ts";
import { startReceiving } from "./ses/receive.ts";
import { createSendingApi } from "./ses/send.ts";
import { createHandIn, createObjectEvents } from "./object-events.ts";
import { createPublishApi } from "./sns/publish.ts";
import { createMailer } from "./smtp-client.ts";
import { emptySystem } from "./system.ts";
import { BLIND_VIEW } from "./system-view.ts";
import type { SystemAccess } from "./system-view.ts";
import { readStacks } from "./template/read-stacks.ts";
import { connectSubscriptions, createSesPublisher, startEventSources } from "./wire.ts";

export async function startLocal(options: LocalOptions): Promise<LocalSystem> {
  // What is to be undone, last first, also when the start itself fails half way.
  const undo: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      for (const step of undo.reverse()) await step();
    })();
    return stopping;
  };
  try {
    return await start(options, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  options: LocalOptions,
  undo: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<LocalSystem> {
  const say = options.say ?? (() => undefined);
  const stacks = await readStacks(options);
  const region = stacks[0]?.region ?? "eu-west-1";
  const directory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), "handslag-")));
  if (options.dataDirectory === undefined) undo.push(() => rm(directory, { recursive: true, force: true }));
  const kept = options.dataDirectory;
  await mkdir(directory, { recursive: true });

  const clock = createClock(options.clock);
  const activity = createActivity();
  const faults = createFaults();
  const agenda = createAgenda(clock, (error) => {
    say(`what was due failed: ${String(error)}`);
  });
  undo.push(async () => {
    agenda.stop();
  });

  const recorder = options.record === true ? createRecorder() : NO_RECORDER;
  undo.push(() => recorder.stop());
  const before = (endpoint: string): Promise<string> => recorder.before(endpoint);

  const keptAt = (name: string): string | undefined => (kept === undefined ? undefined : join(kept, name));
  // Who is told of objects is known when the templates are deployed.
  const objects: { tell?: ReturnType<typeof createObjectEvents> } = {};
  const fauxqs = await startFauxqs({
    clock,
    region,
    before,
    bucketsDirectory: keptAt("buckets"),
    onPut(put) {
      void activity.during("telling of an object", async () => objects.tell?.(put));
    },
  });
  undo.push(() => fauxqs.stop());
  const dynamodb = await startDynamoDb({ region, file: keptAt("tables.sqlite") });
  undo.push(() => dynamodb.stop());

  // Its address is told to functions when they are deployed; what it answers, when everything stands.
  const http: { answer?: Parameters<typeof startHttpServer>[1] } = {};
  const httpServer = await startHttpServer(options.httpPort ?? 0, async (request, response) => {
    if (http.answer === undefined) response.writeHead(503).end();
    else await http.answer(request, response);
  });
  undo.push(() => httpServer.stop());

  const system = emptySystem({
    region,
    clock,
    dynamodb,
    fauxqs,
    say,
    httpUrl: httpServer.url,
    keepsData: kept !== undefined,
  });
  for (const identity of options.verifiedIdentities ?? []) system.identities.add(identity.toLowerCase());
  const deployment = await deploy(stacks, system);
  for (const [type, resources] of deployment.unknown) {
    say(`not known on this machine: ${type} (${resources.join(", ")})`);
  }
  const withoutEffect = [...deployment.withoutEffect].map(([type, count]) => `${type} (${String(count)})`);
  if (withoutEffect.length > 0) say(`without effect on this machine: ${withoutEffect.join(", ")}`);
  for (const line of await connectSubscriptions(system)) say(line);

  const scheduler = createScheduler({
    clock,
    agenda,
    faults,
    region,
    say,
    async deliver(queueArn, body) {
      const queue = system.queues.get(queueArn);
      if (queue === undefined) say(`a schedule's target is no queue of this system: ${queueArn}`);
      else await fauxqs.sqs("SendMessage", { QueueUrl: queue.url, MessageBody: body });
    },
  });
  const schedulerServer = await startHttpServer(
    0,
    createSchedulerApi({
      scheduler,
      region,
      groups: system.scheduleGroups,
      isQueue: (arn) => system.queues.has(arn),
      faults,
    }),
  );
  undo.push(() => schedulerServer.stop());

  objects.tell = createObjectEvents(system, faults);
  const publish = createSesPublisher(system);
  const sent = createSentLetters(keptAt("sent.jsonl"));
  const sesServer = await startHttpServer(
    0,
    createSendingApi({
      system,
      activity,
      agenda,
      faults,
      publish,
      taken(letter) {
        const { kind, to, id } = sent.add(letter);
        say(`sent ${kind} to ${to.join(", ")} (${id})`);
      },
    }),
  );
  undo.push(() => sesServer.stop());

  const snsServer = await startHttpServer(
    0,
    createPublishApi({
      system,
      told(letter) {
        sent.keep(letter);
        say(`told ${letter.to.join(", ")} by the second channel`);
      },
    }),
  );
  undo.push(() => snsServer.stop());

  const endpoints = {
    DYNAMODB: await before(dynamodb.endpoint),
    S3: fauxqs.endpoint,
    SQS: fauxqs.endpoint,
    SNS: await before(snsServer.url),
    SES: await before(sesServer.url),
    SCHEDULER: await before(schedulerServer.url),
  };
  const logs = openLogs(join(directory, "logs"), options.log);
  undo.push(() => logs.close());
  const functions = new Map(
    [...system.functions].map(([name, definition]) => [
      name,
      createFunction(definition, { clock, endpoints, log: logs.of(name), activity }),
    ]),
  );
  const sources = startEventSources(system, functions, { activity });
  // Together: a source waits for the batch that a function is working on, until that is ended.
  undo.push(() => Promise.all([...sources, ...functions.values()].map((each) => each.stop())));
  for (const schedule of system.schedules) scheduler.put(schedule);

  const receiving = await startReceiving({
    system,
    port: options.smtpPort ?? 0,
    activity,
    faults,
    publish,
  });
  undo.push(() => receiving.stop());

  const access: SystemAccess = {
    region,
    endpoints: { dynamodb: dynamodb.endpoint, s3: fauxqs.endpoint },
    environments: new Map([...system.functions].map(([name, { environment }]) => [name, environment])),
  };
  const view = options.view?.(access) ?? BLIND_VIEW;
  const byHand = schedulesByHand(scheduler);
  const stillness = createStillness({
    clock,
    agenda,
    activity,
    fauxqs,
    sources: () => sources,
    mayHaveLost: () => faults.wereSet() || byHand.haveDeleted(),
    patienceMilliseconds: options.patienceMilliseconds,
  });
  const mailer = createMailer(receiving.port);

  const local: LocalSystem = {
    smtpPort: receiving.port,
    httpPort: httpServer.port,
    access,
    deployment,
    clock,
    view,
    async sendMail(raw, envelope, verdicts) {
      const name = mailer.newClientName();
      if (verdicts !== undefined) receiving.setVerdictsOf(name, verdicts);
      return mailer.send(name, raw, envelope);
    },
    handIn: createHandIn(system),
    sent: () => sent.list(),
    async moveClock(at) {
      await stillness.moveClock(Date.parse(at));
      say(`the clock is at ${instantOf(clock)}`);
    },
    quiet: () => stillness.quiet(),
    faults,
    setVerdicts: (verdicts) => {
      receiving.setVerdicts(verdicts);
    },
    schedules: byHand,
    calls: () => recorder.calls(system),
    rolePolicies: new Map(
      [...system.functions].map(([name, { roleArn }]) => [name, system.roles.get(roleArn) ?? []]),
    ),
    functionNames: [...functions.keys()],
    functionUrls: system.functionUrls,
    async invoke(wanted, event) {
      const found = [...functions.values()].filter(({ name }) => name === wanted || name.endsWith(wanted));
      const only = found[0];
      if (only === undefined || found.length > 1) {
        throw new Error(
          `There is no one function "${wanted}". There are: ${[...functions.keys()].join(", ")}.`,
        );
      }
      return only.invoke(event);
    },
    stop,
  };
  http.answer = (request, response) => answerPage(local, request, response);
  return local;
}
