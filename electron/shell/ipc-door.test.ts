/** Electron's checklist, point 17, and reliability E2: what knocks at the one door. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type OpName, shellContract } from '../../shared/ipc/contract.ts';
import { largestSize, sizeOf } from '../../shared/ipc/op-size.ts';
import { createRegister, openCore, type TestCore } from '../core/testing/open-core.ts';
import { fuzzChannels } from './testing/fuzz-channels.ts';
import { doorTo, forgedSenders, type Knocked, ourPage } from './testing/knock.ts';

const names = Object.keys(contract) as OpName[];
const refused = { ok: false, error: { code: 'app.bad-request', params: {} } };

describe('a register is open', () => {
  let core: TestCore;
  let at: Knocked;
  beforeAll(async () => {
    core = openCore();
    await createRegister(core);
    at = doorTo(core);
  });
  afterAll(() => core.close());

  test('our own page is answered', async () =>
    expect(await at.door(ourPage(), { name: 'register.status', input: {} })).toMatchObject({ ok: true }));

  test('a hundred forged senders are refused without a word', async () => {
    const forged = forgedSenders();
    expect(forged.length).toBeGreaterThanOrEqual(100);
    for (const event of forged)
      expect(await at.door(event, { name: 'register.status', input: {} })).toEqual(refused);
  });

  test.each(names)('%s: one byte over its size is refused before anybody reads it', async (name) => {
    const input = { filler: 'x'.repeat(sizeOf(name) / 2) };
    expect(await at.door(ourPage(), { name, input })).toEqual(refused);
  });

  test('only the named few may be larger than a mebibyte, and none larger than 64', () => {
    expect(names.filter((name) => sizeOf(name) > 1 << 20).length).toBeLessThan(40);
    expect(largestSize).toBe(64 << 20);
  });
});

describe('the window of another day knocks', () => {
  const core = openCore();
  const { door, reached } = doorTo(core, 'past');
  afterAll(() => core.close());

  test('today’s open register does not answer it', async () => {
    await createRegister(core);
    expect(await door(ourPage(), { name: 'member.page', input: { offset: 0, limit: 1 } })).toMatchObject({
      error: { code: 'app.locked' },
    });
  });

  test('settings and folders of this PC are not its own to change', async () => {
    expect(await door(ourPage(), { name: 'folder.chooseData', input: {} })).toMatchObject({
      error: { code: 'right.read-only' },
    });
    expect(reached).toEqual([]);
  });
});

describe('no register is open', () => {
  const core = openCore();
  const { door, reached } = doorTo(core);
  afterAll(() => core.close());
  const closed = names.filter((name) => !contract[name].whileLocked);

  test.each(closed)('%s says that the register is locked', async (name) => {
    expect(await door(ourPage(), { name, input: {} })).toMatchObject({ error: { code: 'app.locked' } });
    expect(reached).toEqual([]);
  });
  test('and so does every operation of the main process that is not marked', () =>
    expect(Object.keys(shellContract).some((name) => closed.includes(name as OpName))).toBe(true));
});

test('E2 thirty hostile messages to every operation: nothing let in, nothing told, nothing changed', async () => {
  const outcome = await fuzzChannels({ perChannel: 30, seed: 20261129 });
  expect(outcome.messages).toBeGreaterThan(20 * outcome.channels);
  expect(outcome).toMatchObject({ letIn: [], telling: [], bugs: [], changed: [] });
}, 300_000);
