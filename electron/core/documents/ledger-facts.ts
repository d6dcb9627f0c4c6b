/** What the ledger says of a member: admission, badges, commendations, discipline, leaving, death. '' = not known. */

import { dateFacts } from '../../../shared/documents/date-marks.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import { commendationLevels } from '../../../shared/entities/commendation.ts';
import type { EventKind, LedgerEvent } from '../../../shared/entities/event.ts';
import { memberStatuses } from '../../../shared/entities/member-state.ts';
import {
  commendationForms,
  disciplineForms,
  exemptionReasonNames,
  removalForms,
} from '../../../shared/i18n/vi/event.ts';
import type { MemberRow } from '../../../shared/ipc/member.ts';
import { standingEvents } from '../../../shared/rules/lifecycle.ts';
import { partyAge } from '../../../shared/rules/party-age.ts';
import type { RuleChanges } from '../../../shared/rules/regulations/rule-change.ts';

type EventOf<K extends EventKind> = Extract<LedgerEvent, { kind: K }>;

const latest = <K extends EventKind>(events: readonly LedgerEvent[], kind: K): EventOf<K> | undefined =>
  // The kind is what tells them apart.
  events.findLast((event) => event.kind === kind) as EventOf<K> | undefined;

export function ledgerFacts(
  { state, orgName }: MemberRow,
  ledger: readonly LedgerEvent[],
  day: string,
  changes: RuleChanges,
): Facts {
  const events = standingEvents(ledger, day);
  const admitted = latest(events, 'admitted');
  const recognised = latest(events, 'recognised');
  const exempted = state.exemptSince === null ? undefined : latest(events, 'exempted');
  return {
    'chi bộ': orgName,
    'tình trạng': memberStatuses[state.status],
    ...ageFacts(ledger, day, changes),
    ...decisionFacts(admitted, 'số quyết định kết nạp', 'cơ quan kết nạp'),
    ...dateFacts('ngày quyết định kết nạp', admitted?.decision.signedOn || (state.admissionDecidedOn ?? '')),
    'người giới thiệu': admitted?.payload.introducers ?? '',
    ...dateFacts('ngày vào Đảng', state.admittedOn ?? ''),
    ...dateFacts('ngày hết dự bị', state.probationDueOn ?? ''),
    ...dateFacts('ngày chính thức', state.officialOn ?? ''),
    'số quyết định công nhận': recognised?.decision.number ?? '',
    ...dateFacts('ngày quyết định công nhận', recognised?.decision.signedOn ?? ''),
    'huy hiệu đã có': state.badgeLevel === 0 ? '' : `${state.badgeLevel} năm`,
    'khen thưởng cao nhất': highestCommendation(events),
    'lý do miễn': exempted ? exemptionReasonNames[exempted.payload.reason] : '',
    ...dateFacts('miễn từ ngày', state.exemptSince ?? ''),
    ...dateFacts('miễn đến ngày', state.exemptUntil ?? ''),
    ...disciplineFacts(latest(events, 'disciplined')),
    ...leavingFacts(events),
  };
}

/** Number and body of the decision that an event rests on. */
const decisionFacts = (event: LedgerEvent | undefined, number: string, authority: string): Facts => ({
  [number]: event?.decision.number ?? '',
  [authority]: event?.decision.authority ?? '',
});

function ageFacts(ledger: readonly LedgerEvent[], day: string, changes: RuleChanges): Facts {
  const age = partyAge(ledger, day, changes);
  return {
    'tuổi đảng': age.known ? String(age.years) : '',
    'tuổi đảng tròn tháng': age.known ? partyAgeWords(age) : '',
  };
}

export const partyAgeWords = ({
  years,
  months,
}: {
  readonly years: number;
  readonly months: number;
}): string => (months === 0 ? `${years} năm` : `${years} năm ${months} tháng`);

/** By the level of the authority, then an order before a title before a certificate; the newest of equals. */
function highestCommendation(events: readonly LedgerEvent[]): string {
  const forms = ['order', 'title', 'certificateOfMerit', 'commendationLetter', 'praise'];
  const rank = ({ payload: { level, form } }: EventOf<'commended'>): number =>
    // Not said is lower than any level that is.
    (level === '' ? commendationLevels.length : commendationLevels.indexOf(level)) * 10 + forms.indexOf(form);
  const highest = events
    .filter((event): event is EventOf<'commended'> => event.kind === 'commended')
    .reduce<EventOf<'commended'> | undefined>(
      (best, event) => (best && rank(best) < rank(event) ? best : event),
      undefined,
    );
  if (!highest) return '';
  const { form, title } = highest.payload;
  return `${commendationForms[form]}: ${title}`;
}

const disciplineFacts = (event: EventOf<'disciplined'> | undefined): Facts => ({
  'hình thức kỷ luật': event ? disciplineForms[event.payload.form] : '',
  ...decisionFacts(event, 'số quyết định kỷ luật', 'cơ quan kỷ luật'),
  ...dateFacts('ngày quyết định kỷ luật', event?.decision.signedOn ?? ''),
  ...dateFacts('ngày kỷ luật', event?.effectiveOn ?? ''),
  'lý do kỷ luật': event?.payload.ground ?? '',
  'điều khoản kỷ luật': event?.payload.articles ?? '',
});

/** Expulsion is a discipline, and a way out of the Party too. */
function leavingFacts(events: readonly LedgerEvent[]): Facts {
  const died = latest(events, 'died');
  const left = events.findLast(
    (event): event is EventOf<'removed'> | EventOf<'disciplined'> =>
      event.kind === 'removed' || (event.kind === 'disciplined' && event.payload.form === 'expulsion'),
  );
  const [form, reason] = !left
    ? ['', '']
    : left.kind === 'removed'
      ? [removalForms[left.payload.form], left.payload.reason]
      : [disciplineForms.expulsion, left.payload.ground];
  return {
    'hình thức ra khỏi Đảng': form,
    'lý do ra khỏi Đảng': reason,
    ...decisionFacts(left, 'số quyết định ra khỏi Đảng', 'cơ quan ra khỏi Đảng'),
    ...dateFacts('ngày quyết định ra khỏi Đảng', left?.decision.signedOn ?? ''),
    ...dateFacts('ngày ra khỏi Đảng', left?.effectiveOn ?? ''),
    ...dateFacts('ngày mất', died?.effectiveOn ?? ''),
    'lý do mất': died?.payload.cause ?? '',
  };
}
