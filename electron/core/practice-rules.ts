/** One figure changed by the office and one by a pack, so that "Quy định đang dùng" shows both. Nobody changes by them. */
import type { WriteDb } from '../../db/connection.ts';
import { insertRuleChange } from '../../db/repo/rule-change.ts';
import { insertPack } from '../../db/repo/rule-pack.ts';
import { ruleText } from '../../shared/i18n/vi/rule.ts';

const invented = 'văn bản bịa để luyện tập';
const packName = 'Quy định mẫu (luyện tập)';

export function practiceRules(db: WriteDb, entered: { readonly at: string; readonly by: string }): void {
  const by = { enteredAt: entered.at, enteredBy: entered.by };
  const holds = { validFrom: '2026-09-01', validUntil: '', verified: false };
  insertRuleChange(db, {
    ...holds,
    ...by,
    area: 'discipline',
    parameter: 'postponed.childMonths',
    value: 36,
    citation: `Hướng dẫn 12-HD/ĐU (${invented})`,
    ground: 'Theo hướng dẫn của Đảng ủy cấp trên',
    source: 'local',
    packId: null,
  });
  const packId = insertPack(db, {
    uid: 'luyen-tap-2026-09',
    name: packName,
    issuer: 'Đảng ủy cấp trên (luyện tập)',
    issuedOn: '2026-09-01',
    sha256: '0'.repeat(64),
    installedAt: entered.at,
    installedBy: entered.by,
  });
  insertRuleChange(db, {
    ...holds,
    ...by,
    area: 'duties',
    parameter: 'loanReturn.noticeDays',
    value: 20,
    citation: `Quy định 34-QĐ/ĐU (${invented})`,
    ground: ruleText.pack.ground(packName),
    source: 'pack',
    packId,
  });
}
