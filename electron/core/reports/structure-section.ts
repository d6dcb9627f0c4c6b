/** Structure of the membership and of the organisations at the end of the last day of the period. */
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { bookScope } from '../../../db/reports/books/book-scope.ts';
import { structureText as text } from '../../../shared/i18n/vi/report-structure.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { ReportBlock } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { structureRegulationOn } from '../../../shared/rules/regulations/structure.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { CoreContext } from '../context.ts';
import { peopleBehind, peopleBehindEach } from './figure-rows.ts';
import { everyRow, type SectionMaker } from './section-maker.ts';
import { structureBlocks, structureLabels } from './structure-blocks.ts';
import { organisationBlock, organisationsOnLine } from './structure-organisations.ts';
import { linesOfMembers, membersOnLine, tallyStructure } from './structure-tally.ts';

const scopeOf = ({ db }: CoreContext, { orgId, to }: PeriodQuestion) =>
  bookScope(db, { orgId, from: '', asOf: to });

/** As the office cuts today, for every day: two days cut differently could not be compared. */
const bandsOfOffice = ({ db, today }: CoreContext) => structureRegulationOn(today, ruleChanges(db));

/** Every block ends with everybody. */
const lineOf = (block: string, line: string): string =>
  line === 'sum' ? 'members/total' : `${block}/${line}`;

export const structureSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: (context, question) => {
    const { db } = context;
    const before = { ...question, ...yearBefore(question) };
    const regulation = bandsOfOffice(context);
    const scopes = [question, before].map((q) => scopeOf(context, q));
    const [now, then] = tallyStructure(db, scopes, regulation);
    if (!now || !then) throw new Error('two periods give two tallies');
    const asOf = text.asOf(formatDate(question.to), formatDate(before.to));
    const [members, ...rest] = structureBlocks(now, then, regulation);
    const blocks: ReportBlock[] = members
      ? [{ ...members, notes: [asOf, ...members.notes] }, ...rest, organisationBlock(db, question, before)]
      : rest;
    return ok(blocks);
  },
  behind: (context, question, { block, line }, window) => {
    const { db } = context;
    if (block === 'organisations') return ok(organisationsOnLine(db, question, line, window));
    const regulation = bandsOfOffice(context);
    const scope = scopeOf(context, question);
    const memberIds = membersOnLine(db, scope, { line: lineOf(block, line), regulation });
    const what = structureLabels(regulation).get(`${block}/${line}`) ?? '';
    return ok(peopleBehind(db, { memberIds, day: question.to, what }, window));
  },
  behindAll: (context, question, most) => {
    const { db } = context;
    const regulation = bandsOfOffice(context);
    const { numberOf, ofMember } = linesOfMembers(db, scopeOf(context, question), { regulation, most });
    const labels = structureLabels(regulation);
    const people = { memberIds: [...ofMember.keys()], day: question.to };
    const rows = peopleBehindEach(db, people, (memberId) => ofMember.get(memberId) ?? []);
    return ({ block, line }) =>
      ok(
        block === 'organisations'
          ? organisationsOnLine(db, question, line, everyRow).rows
          : rows(numberOf(lineOf(block, line)), labels.get(`${block}/${line}`) ?? ''),
      );
  },
};
