// Members with a Party life written over the page's own bridge: what a journey needs before it begins.
import { expect } from '@playwright/test';
import type { App } from './app.ts';
import { ask } from './fresh-register.ts';

type Entry = readonly [kind: string, effectiveOn: string, payload?: object];

const noDecision = { number: '', signedOn: '', authority: '', signer: '' };

/** A new member with these entries, opened on the screen. */
export async function withLife(app: App, fullName: string, ...entries: readonly Entry[]): Promise<number> {
  const { id } = await ask<{ id: number }>(app, 'member.add', {
    record: { ...(await blankRecord(app)), fullName, bornOn: '1980-01-01' },
  });
  const [, branch] = await ask<readonly { id: number }[]>(app, 'organisation.list', {});
  for (const [kind, effectiveOn, payload] of entries)
    await ask(app, 'event.record', {
      memberId: id,
      kind,
      effectiveOn,
      payload: { ...(kind === 'admitted' ? { orgId: branch?.id } : {}), ...payload },
      decision: noDecision,
    });
  await openMember(app, id);
  return id;
}

/** Every field of the registry, empty. */
async function blankRecord(app: App): Promise<Record<string, string>> {
  const [id] = await ask<readonly number[]>(app, 'member.ids', {});
  const { record } = await ask<{ record: Record<string, string> }>(app, 'member.get', { id });
  return Object.fromEntries(Object.keys(record).map((field) => [field, '']));
}

/** @param search of the address, e.g. '?ghi=died' */
export async function openMember(app: App, id: number, search = ''): Promise<void> {
  await app.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/dang-vien/${id}${search}`);
  // An open wizard hides the rest of the page from roles.
  const there = search.includes('ghi=')
    ? app.page.getByRole('dialog')
    : app.page.getByRole('button', { name: 'Ghi sự kiện' });
  await expect(there).toBeVisible();
}
