/** A report in words as it is read today: its numbers, its words, and what may be linked. */

import type { NarrativeReport } from '../../db/repo/narrative-report.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { periodName, narrativeText as text } from '../../shared/i18n/vi/narrative.ts';
import type { NarrativeRow, NarrativeTarget, NarrativeView } from '../../shared/ipc/narrative.ts';
import { type Report, reportSectionNames } from '../../shared/ipc/report.ts';
import { type Link, linksOf, linkText, readLink, valuesOf } from '../../shared/narrative/links.ts';
import type { LinkedValues } from '../../shared/narrative/narrative.ts';
import type { NarrativeWords } from '../../shared/narrative/render-paragraph.ts';
import { ok, type Result } from '../../shared/result.ts';
import { lineNames } from '../../shared/rules/report/line-name.ts';
import type { CoreContext } from './context.ts';
import { makeReport } from './reports/make-report.ts';
import { sectionMakers } from './reports/sections.ts';

export const rowOf = (context: CoreContext, report: NarrativeReport): NarrativeRow => {
  const { id, kind, orgId, from, to, lockedAt, lockedBy, enteredAt } = report;
  return {
    id,
    kind,
    orgId,
    orgName: orgNamesOn(context.db, to)(orgId),
    from,
    to,
    lockedAt,
    lockedBy,
    enteredAt,
  };
};

export const wordsOf = (context: CoreContext, report: NarrativeReport): NarrativeWords => ({
  org: orgNamesOn(context.db, report.to)(report.orgId),
  upperOrg: report.paper.upperName,
  period: periodName(report.kind, report.from),
});

/** What the register says today of every number that is linked in the report. */
export function valuesNow(context: CoreContext, report: NarrativeReport): Result<LinkedValues> {
  const links = linksOf(report.paragraphs);
  const made = reportOn(context, report, links);
  return made.ok ? ok(valuesOf(made.value, links)) : made;
}

function reportOn(
  context: CoreContext,
  { orgId, from, to }: NarrativeReport,
  links: readonly Link[],
): Result<Report | null> {
  const sections = reportSectionNames.filter((name) => links.some(({ section }) => section === name));
  return sections.length === 0 ? ok(null) : makeReport(context, { orgId, from, to, sections });
}

/** Numbers of the restricted tier are not shown while it is shut, in a locked report neither. */
function mayBeRead({ session }: CoreContext, token: string): boolean {
  const section = readLink(token)?.section;
  return session.restricted.open || section === undefined || !sectionMakers[section].restricted;
}

/** As the report says them: those kept at its locking, or those of today. */
export function valuesSaid(context: CoreContext, report: NarrativeReport, now: LinkedValues): LinkedValues {
  if (!report.lockedValues) return now;
  return Object.fromEntries(
    Object.entries(report.lockedValues).map(([token, value]) => [
      token,
      mayBeRead(context, token) ? value : null,
    ]),
  );
}

export function viewOf(context: CoreContext, report: NarrativeReport): Result<NarrativeView> {
  const links = linksOf(report.paragraphs);
  const made = reportOn(context, report, links);
  if (!made.ok) return made;
  const now = valuesOf(made.value, links);
  const values = valuesSaid(context, report, now);
  const changed = Object.entries(report.lockedValues ?? {}).flatMap(([token, locked]) => {
    const today = now[token]?.shown ?? '';
    return locked && mayBeRead(context, token) && locked.shown !== today
      ? [{ token, locked: locked.shown, now: today }]
      : [];
  });
  return ok({
    ...rowOf(context, report),
    version: report.version,
    paragraphs: report.paragraphs,
    paper: report.paper,
    words: wordsOf(context, report),
    values,
    changed,
    named: made.value ? targetsIn(made.value) : [],
  });
}

/** Everything that may be linked, as the report of its period has it. */
export function targetsFor(
  context: CoreContext,
  { orgId, from, to }: NarrativeReport,
): Result<readonly NarrativeTarget[]> {
  const all = makeReport(context, { orgId, from, to, sections: [...reportSectionNames] });
  return all.ok ? ok(targetsIn(all.value)) : all;
}

function targetsIn({ sections }: Report): NarrativeTarget[] {
  return sections.flatMap(({ section, title, blocks }) =>
    blocks.flatMap((block) => {
      const names = lineNames(block);
      return block.lines.flatMap((line, i) => {
        const columns =
          block.kind === 'compared'
            ? [
                { key: 'now', label: text.columns.now },
                { key: 'before', label: text.columns.before },
                { key: 'diff', label: text.diff },
              ]
            : block.columns;
        const shares = line.share ? [{ key: 'share', label: text.columns.share }] : [];
        return [...columns, ...shares].map(({ key, label }) => ({
          token: linkText({ section, block: block.key, line: line.key, column: key }),
          name: [...(block.title === title ? [] : [block.title]), names[i] ?? line.label, label].join(' – '),
          group: title,
        }));
      });
    }),
  );
}
