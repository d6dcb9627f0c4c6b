/** A register whose restricted tier is open, and letters to write into it. For tests of the tier and of petitions. */
import type { PetitionFields } from '../../../shared/entities/petition.ts';
import type { Host } from '../context.ts';
import { createRegister, openCore, testPassword } from './open-core.ts';

export const restrictedPassword = 'rieng cua to kiem tra';

export const aPetition = (part: Partial<PetitionFields> = {}): PetitionFields => ({
  receivedOn: '2026-03-02',
  numberInBook: 1,
  source: 'post',
  senderKind: 'named',
  sender: 'Ông Trần Văn Đơn, khu phố 2',
  kind: 'denunciation',
  topic: 'nhân sự',
  content: 'Chuyện giữ kín',
  aboutOrgId: null,
  aboutMemberId: null,
  aboutText: '',
  level: 'local',
  authority: 'Ủy ban kiểm tra Đảng ủy',
  dueOn: '2026-05-31',
  status: 'received',
  passedOn: '',
  result: '',
  settledOn: '',
  resolution: '',
  repeatOf: null,
  note: '',
  ...part,
});

/** @param options.uptime seconds for which the PC has been running */
export async function openPetitionDesk(options: Partial<Pick<Host, 'uptime'>> = {}) {
  const core = openCore({ host: options });
  const created = await createRegister(core);
  // As after its password: giving one takes half a second each time, and restricted.test.ts gives it.
  if (core.state.session) core.state.session.restricted.open = true;
  const setPassword = () =>
    core.must('restricted.set', { registerPassword: testPassword, newPassword: restrictedPassword });
  let number = 0;
  const add = async (part: Partial<PetitionFields> = {}): Promise<number> =>
    (
      await core.must('petition.save', {
        id: null,
        version: 1,
        petition: aPetition({ numberInBook: ++number, ...part }),
      })
    ).id;
  const accesses = () =>
    core.state.session?.db.all<{ deed: string; what: string; reason: string }>(
      'SELECT deed, what, reason FROM access_log ORDER BY id',
    ) ?? [];
  return {
    core,
    recoveryCode: created.recoveryCode,
    root: created.info.rootOrgId,
    add,
    accesses,
    setPassword,
  };
}
