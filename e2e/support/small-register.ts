// Two members with a life, and a year: enough that every screen has something to do.
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { App } from './app.ts';
import { ask } from './fresh-register.ts';

const noDecision = { number: '', signedOn: '', authority: '', signer: '' };

export async function fillRegister(app: App): Promise<void> {
  const { open } = await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {});
  for (const fullName of ['Cầm Thị Hàng', 'Hà Văn Tư']) {
    const { id } = await ask<{ id: number }>(app, 'member.add', {
      record: { ...emptyMemberRecord(), fullName, sex: 'Nam' },
    });
    const event = { memberId: id, note: '', decision: noDecision };
    const orgId = open.rootOrgId;
    await ask(app, 'event.record', {
      ...event,
      ...{ kind: 'admitted', effectiveOn: '2010-05-19', payload: { orgId } },
    });
    await ask(app, 'event.record', {
      ...event,
      ...{ kind: 'recognised', effectiveOn: '2011-05-19', payload: {} },
    });
  }
  await ask(app, 'year.create', { year: 2026 });
}
