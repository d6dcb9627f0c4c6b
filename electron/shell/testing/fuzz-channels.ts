/**
 * Hostile messages to every operation of the contract (reliability E2), through the real door to the real core. Used by
 * a share in CI and by `npm run soak` with ten thousand for each: `fuzzChannels({ perChannel, seed })`.
 */
import fc from 'fast-check';
import { contract, type OpName } from '../../../shared/ipc/contract.ts';
import { sizeOf } from '../../../shared/ipc/op-size.ts';
import type { Result } from '../../../shared/result.ts';
import { createRegister, openCore } from '../../core/testing/open-core.ts';
import { registerDump } from '../../core/testing/register-dump.ts';
import { isWithin } from '../message-size.ts';
import { doorTo, forgedSenders, ourPage } from './knock.ts';

export interface FuzzOutcome {
  readonly channels: number;
  readonly messages: number;
  readonly forged: number;
  /** answers that are no refusal where only a refusal may come */
  readonly letIn: readonly string[];
  /** answers with SQL, a stack or a path in them */
  readonly telling: readonly string[];
  readonly bugs: readonly string[];
  readonly changed: readonly string[];
  /** milliseconds of an answer: half of them, and ninety-nine of a hundred, are faster */
  readonly half: number;
  readonly p99: number;
}

const deep = (levels: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { value } : [value];
  return value;
};
const long = 'x'.repeat(10 << 20);

const nowhere = Array.from({ length: 60_000 }, () => Number.NaN);
const hollow = new Array(40_000_000);
const bottomless = deep(1000);

/** What no form sends. */
const monsters: readonly (() => unknown)[] = [
  () => bottomless,
  () => long,
  () => ({ id: long }),
  () => hollow,
  () => nowhere,
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
  () => ({ id: Number.NaN, ids: [Number.POSITIVE_INFINITY, -0, 2 ** 53] }),
  () => ({
    get id() {
      throw new Error('a getter was asked');
    },
  }),
  () => new Map([['id', 1]]),
  () => ({ id: "1'; DROP TABLE member; --" }),
  () => ({ token: '../../../../etc/passwd', file: 'C:\\Windows\\win.ini' }),
  () => null,
  () => undefined,
  () => new Uint8Array(64),
  () => Symbol('x'),
];

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
});
const keys = fc.constantFrom(
  'id',
  'ids',
  'memberId',
  'year',
  'input',
  'key',
  'text',
  'rows',
  'job',
  'token',
  'reason',
);
const almost = fc.dictionary(keys, fc.oneof(anything, fc.integer(), fc.string({ maxLength: 40 })), {
  maxKeys: 6,
});

const leaks =
  /SQLITE|SELECT |INSERT |no such (table|column)|\bat [^\s]+ \(|node_modules|\.ts:\d|\.cjs:\d|\/tmp\/|[A-Z]:\\\\/;
const wellKnown = new Set([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'member.',
  'x'.repeat(61),
]);

/** The same message once more, or null where it would do what a person may do: an empty form is nobody's attack. */
function isHostile(name: OpName, input: unknown): boolean {
  try {
    return !isWithin({ name, input }, sizeOf(name)) || !contract[name].input.safeParse(input).success;
  } catch {
    return true;
  }
}

const refusal = (answer: Result<unknown>): boolean =>
  !answer.ok &&
  ['app.bad-request', 'app.locked', 'right.missing', 'restricted.locked'].includes(answer.error.code);

export async function fuzzChannels(options: {
  readonly perChannel: number;
  readonly seed: number;
}): Promise<FuzzOutcome> {
  const core = openCore();
  try {
    await createRegister(core);
    const { door, reached, bugs } = doorTo(core);
    const before = JSON.stringify(registerDump(core.state.session?.db as never));
    const names = Object.keys(contract) as OpName[];
    const times: number[] = [];
    const letIn: string[] = [];
    const telling: string[] = [];
    let messages = 0;
    const send = async (event: ReturnType<typeof ourPage>, raw: unknown, about: string): Promise<void> => {
      const began = performance.now();
      const answer = await door(event, raw);
      times.push(performance.now() - began);
      messages += 1;
      if (!refusal(answer)) letIn.push(about);
      if (leaks.test(JSON.stringify(answer))) telling.push(about);
    };

    const drawn = fc.sample(fc.oneof(anything, almost), { seed: options.seed, numRuns: options.perChannel });
    for (const name of names)
      for (let n = 0; n < options.perChannel; n++) {
        const input = n < monsters.length ? monsters[n]?.() : drawn[n];
        if (isHostile(name, input)) await send(ourPage(), { name, input }, `${name} ${n}`);
      }
    for (const name of wellKnown) await send(ourPage(), { name, input: {} }, `name ${name}`);
    for (const raw of drawn) await send(ourPage(), raw, 'no message');
    const forged = forgedSenders();
    for (const [n, event] of forged.entries())
      await send(event, { name: names[n % names.length], input: {} }, `sender ${n}`);

    const after = JSON.stringify(registerDump(core.state.session?.db as never));
    times.sort((a, b) => a - b);
    return {
      ...{ channels: names.length, messages, forged: forged.length, letIn: [...letIn, ...reached], telling },
      bugs: [...bugs, ...core.bugs].map(String),
      changed: before === after ? [] : ['the register'],
      half: times[Math.floor(times.length / 2)] ?? 0,
      p99: times[Math.floor(times.length * 0.99)] ?? 0,
    };
  } finally {
    core.close();
  }
}
