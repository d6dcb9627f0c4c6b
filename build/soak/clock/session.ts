/**
 * C4: one session at whatever the clock of the PC says, in a process of its own under libfaketime. Run as a program:
 * `session FOLDER DEED NUMBER [SKIPPED [SABOTAGE [SAID-DAY]]]`; prints what was seen as JSON.
 */
import { uptime } from 'node:os';
import { noVault, openCore, testPassword } from '../../../electron/core/testing/open-core.ts';
import { aPetition, restrictedPassword } from '../../../electron/core/testing/petition-desk.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { Result } from '../../../shared/result.ts';
import { openDb } from '../operations/edit.ts';
import { dayOf, nameOf } from './numbered.ts';

export interface SessionSeen {
  /** what the clock said at the beginning */
  readonly at: string;
  /** seconds for which the PC has been running, with those that were passed over; milliseconds of this process by both clocks */
  readonly uptime: number;
  readonly skipped: number;
  readonly ranMs: number;
  readonly clockRanMs: number;
  /** of the warning at the start; null: none */
  readonly warned: 'back' | 'forward' | null;
  /** deed → what it answered: 'ok', a code, or the seconds of a wait */
  readonly said: Readonly<Record<string, string>>;
}

const [folder = '', deed = '', numbered = '0', skippedBefore = '0', sabotage = '', saidDay = ''] =
  process.argv.slice(2);
const n = Number(numbered);
/** Running time that nobody waits for, so that a long wait can be reached. */
let skipped = Number(skippedBefore);
// Done wrong on purpose where it is asked for: a wait that is measured by the clock.
const running = sabotage === 'waits-by-the-clock' ? () => Date.now() / 1000 : uptime;
const began = performance.now();
const clockBegan = Date.now();
const core = openCore({
  folder,
  host: {
    vault: noVault,
    now: () => new Date(),
    uptime: () => running() + skipped,
  },
});
const said: Record<string, string> = {};

async function ask(name: string, asked: Promise<Result<unknown>>): Promise<void> {
  const result = await asked;
  if (result.ok) said[name] = 'ok';
  else
    said[name] = result.error.code.endsWith('.wait') ? `${result.error.params?.seconds}` : result.error.code;
}
const open = (password = testPassword) =>
  ask('open', core.call('register.open', { file: 'Thu.sodang', password }));
const openTier = (password = restrictedPassword) => ask('tier', core.call('restricted.unlock', { password }));

/** Entries with the days on which things were done in truth. */
async function work(): Promise<void> {
  await open();
  const done = dayOf(n);
  await ask('member', core.call('member.add', { record: { ...emptyMemberRecord(), fullName: nameOf(n) } }));
  // The first entry stands by the wrong clock; then a person says which day it is.
  const { clock } = await core.must('register.startNotes', {});
  if (clock && saidDay !== '') await ask('day', core.call('register.sayDay', { day: saidDay }));
  const id = openDb(core).pluck<number>('SELECT max(id) FROM member')[0] ?? 0;
  const { rootOrgId } = await core.must('register.status', {}).then(({ open }) => open ?? { rootOrgId: 0 });
  const decision = noDecision;
  const admitted = { kind: 'admitted', effectiveOn: done, payload: { orgId: rootOrgId }, decision } as const;
  await ask('event', core.call('event.record', { memberId: id, ...admitted }));
  const { version, record } = await core.must('member.get', { id: 1 });
  const how = { kind: 'correction', ground: 'Đối chiếu hồ sơ' } as const;
  await ask(
    'record',
    core.call('member.update', { id: 1, version, record: { ...record, note: `${n}` }, how }),
  );
  const orgId = openDb(core).pluck<number>("SELECT id FROM organisation WHERE type = 'branch'")[0] ?? 0;
  const held = { orgId, heldOn: done, kind: 'regular', place: '', chair: '', secretary: '' } as const;
  const meeting = { ...held, topics: '', minutesNumber: '', quality: '', points: {}, note: '' } as const;
  await ask('meeting', core.call('meeting.save', { id: null, version: 1, meeting, attendance: [] }));
  // As after its password, which costs half a second.
  if (core.state.session) core.state.session.restricted.open = true;
  const petition = aPetition({ receivedOn: done, dueOn: '', numberInBook: n + 1 });
  await ask('petition', core.call('petition.save', { id: null, version: 1, petition }));
}

async function fiveTimes(knock: () => Promise<void>): Promise<void> {
  for (let i = 0; i < 5; i++) {
    // Longer than any wait after the wrong ones before the last.
    if (i > 0) skipped += 1000;
    await knock();
  }
}

const deeds: Readonly<Record<string, () => Promise<void>>> = {
  work,
  async wrongAtDoor() {
    await fiveTimes(() => open('sai'));
  },
  knockAtDoor: () => open(),
  async wrongAtTier() {
    await open();
    await fiveTimes(() => openTier('sai'));
  },
  async knockAtTier() {
    await open();
    await openTier();
  },
};
await deeds[deed]?.();

const notes = core.state.session ? await core.must('register.startNotes', {}) : null;
const seen: SessionSeen = {
  at: new Date(clockBegan).toISOString(),
  uptime: uptime() + skipped,
  skipped,
  ranMs: performance.now() - began,
  clockRanMs: Date.now() - clockBegan,
  warned: notes?.clock?.direction ?? null,
  said,
};
if (core.state.session) await core.must('register.lock', {});
core.close();
console.log(JSON.stringify(seen));
