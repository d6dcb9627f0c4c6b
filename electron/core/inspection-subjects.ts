/** Whom a campaign looked at: added in bulk, found by pasting, and what was found of each. */
import type { ReadDb } from '../../db/connection.ts';
import { whoIsThere } from '../../db/repo/inspection-look-up.ts';
import {
  addSubjects,
  deleteSubject,
  insertReported,
  subjectsOf,
  updateOutcome,
  updateReported,
} from '../../db/repo/inspection-subject.ts';
import type { ReportedLine } from '../../shared/entities/inspection.ts';
import { subjectTypes } from '../../shared/entities/inspection.ts';
import { inspectionDeeds } from '../../shared/i18n/vi/inspection.ts';
import type { inspectionOps, PastedSubject } from '../../shared/ipc/inspection.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { canonicalTone, cleanText, foldText } from '../../shared/text/names.ts';
import type { CoreHandlers } from './context.ts';
import { allThere, standingCampaign } from './inspection-campaigns.ts';

type Ops = Pick<
  typeof inspectionOps,
  | 'inspection.subjects'
  | 'inspection.lookUp'
  | 'inspection.addSubjects'
  | 'inspection.saveOutcomes'
  | 'inspection.saveReported'
  | 'inspection.removeSubject'
>;

/** Those with a violation are among those inspected, those to be disciplined among them. */
const possible = (o: Pick<ReportedLine, 'violations' | 'toDiscipline'>, count: number): boolean =>
  o.violations <= count && o.toDiscipline <= o.violations;

function rightLine(line: ReportedLine): Result<null> {
  if (line.type === 'member' && line.orgType !== '') return fail('inspection.not-among-members');
  return possible(line, line.count)
    ? ok(null)
    : fail('inspection.outcome', { name: subjectTypes[line.type], count: line.count });
}

/** Each line by a number that only one has, or by a name that only one has on the day; organisations by name. */
function lookUp(db: ReadDb, pasted: string, day: string): PastedSubject[] {
  const there = whoIsThere(db, day);
  const byNumber = new Map(there.flatMap((w) => w.numbers.map((number) => [number, w] as const)));
  const byName = Map.groupBy(there, (w) => canonicalTone(w.name));
  return pasted
    .split(/[\r\n]+/)
    .map((line) => line.split('\t').map(cleanText).filter(Boolean))
    .filter((cells) => cells.length > 0)
    .map((cells) => {
      const found =
        cells.map((cell) => byNumber.get(cell)).find((w) => w !== undefined) ??
        cells.map((cell) => byName.get(canonicalTone(cell)) ?? []).find((same) => same.length > 0);
      const same = found === undefined ? [] : 'name' in found ? [found] : found;
      const [only] = same;
      const text = cells.join(' · ');
      if (!only || same.length > 1)
        return {
          text,
          orgId: null,
          memberId: null,
          name: '',
          place: '',
          others: same.map((w) => [w.name, w.place].filter(Boolean).join(', ')),
        };
      const { orgId, memberId, name, place } = only;
      return { text, orgId, memberId, name, place, others: [] };
    });
}

export const subjectHandlers: CoreHandlers<keyof Ops> = {
  'inspection.subjects': ({ campaignId, search, offset, limit }, { db, today }) => {
    const wanted = foldText(search);
    const found = subjectsOf(db, [campaignId], today).filter((s) =>
      foldText([s.name, s.place, s.source].join(' ')).includes(wanted),
    );
    return ok({ found: found.length, rows: found.slice(offset, offset + limit) });
  },

  'inspection.lookUp': ({ text, day }, { db }) => ok(lookUp(db, text, day)),

  'inspection.addSubjects': ({ campaignId, orgIds, memberIds }, { db, today, write }) => {
    const known = standingCampaign(db, campaignId);
    if (!known.ok) return known;
    if (known.value.rounds !== 1) return fail('inspection.named-in-summary');
    const there = allThere(db, { orgIds, memberIds }, known.value.fromOn || today);
    if (!there.ok) return there;
    return write(inspectionDeeds.subjects, (w) => {
      const added = addSubjects(w, campaignId, { orgIds, memberIds });
      return ok({ added, already: orgIds.length + memberIds.length - added });
    });
  },

  'inspection.saveOutcomes': ({ outcomes }, { write }) => {
    const wrong = outcomes.find((o) => !possible(o, 1));
    if (wrong) return fail('inspection.outcome', { name: '', count: 1 });
    return write(inspectionDeeds.outcomes, (w) =>
      outcomes.every((o) => updateOutcome(w, o))
        ? ok({ saved: outcomes.length })
        : fail('inspection.changed'),
    );
  },

  'inspection.saveReported': (line, { db, write }) => {
    const known = standingCampaign(db, line.campaignId);
    if (!known.ok) return known;
    const right = rightLine(line);
    if (!right.ok) return right;
    const { id } = line;
    if (id === null) return write(inspectionDeeds.reported, (w) => ok({ id: insertReported(w, line) }));
    return write(inspectionDeeds.reportedChanged, (w) =>
      updateReported(w, line) ? ok({ id }) : fail('inspection.changed'),
    );
  },

  'inspection.removeSubject': (at, { write }) =>
    write(inspectionDeeds.subjectRemoved, (w) =>
      deleteSubject(w, at) ? ok(null) : fail('inspection.changed'),
    ),
};
