/** Inspection and supervision in cuộc, TCĐ and ĐV, exactly as shared/rules/inspection-figures.ts counts them. */
import type { ReadDb } from '../../../db/connection.ts';
import { namesAndBirths } from '../../../db/repo/member.ts';
import { inspectionReport, type ReportedCampaign } from '../../../db/reports/inspection.ts';
import { inspectionKinds } from '../../../shared/entities/inspection.ts';
import { inspectionFigureText } from '../../../shared/i18n/vi/inspection-figures.ts';
import { inspectionsReportText as text } from '../../../shared/i18n/vi/report-inspections.ts';
import type { FigureRow, ReportBlock, FigureUnit as ReportUnit } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { figuresOf } from '../../../shared/rules/inspection-figure-list.ts';
import {
  behind,
  type Counted,
  type FigureLine,
  type FigureOptions,
  type FigureSection,
  type FigureUnit,
  figureLines,
  sections,
} from '../../../shared/rules/inspection-figures.ts';
import { performerWords } from '../inspection-words.ts';
import { noRows } from './counted-rows.ts';
import type { SectionMaker } from './section-maker.ts';

/** Reports keep those inspected for signs of violation apart, and look at every body and every topic. */
const options: FigureOptions = { withSigns: false, body: '', topic: '' };

const units: Readonly<Record<FigureUnit, ReportUnit>> = {
  campaign: 'campaign',
  organisation: 'subjectOrganisation',
  member: 'subjectMember',
};

const isTopic = (key: FigureSection): boolean => key === 'topics';

export const inspectionsSection: SectionMaker = {
  title: text.title,
  restricted: true,
  blocks: ({ db, today }, question) => {
    const now = inspectionReport(db, question, today);
    const before = inspectionReport(db, { ...question, ...yearBefore(question) }, today);
    const lines = Map.groupBy(figureLines(now, before, options), ({ section }) => section);
    const nothing = !now.some(({ concluded }) => concluded);
    const said = [
      text.counted,
      text.signsApart,
      ...(nothing ? [text.none] : []),
      // Topics are lines of their own only where there are any.
      ...(lines.has('topics') ? [] : [text.noTopics]),
    ];
    return ok(
      sections
        .filter((section) => lines.has(section) || !isTopic(section))
        .map((section) => blockOf(section, lines.get(section) ?? [], section === 'campaigns' ? said : [])),
    );
  },
  behind: ({ db, today }, question, { line }, { offset, limit }) => {
    const campaigns = inspectionReport(db, question, today);
    const figure = figuresOf(campaigns, options).find(({ key }) => key === line);
    if (!figure) return ok(noRows);
    const counted = behind(figure, campaigns, options);
    return ok({ found: counted.length, rows: figureRows(db, counted.slice(offset, offset + limit), offset) });
  },
};

const blockOf = (
  section: FigureSection,
  lines: readonly FigureLine[],
  notes: readonly string[],
): ReportBlock => ({
  key: section,
  title: inspectionFigureText.sections[section],
  kind: 'compared',
  columns: [],
  lines: lines.map(({ key, label, unit, part, now, before }) => ({
    key,
    label,
    unit: units[unit],
    indent: part ? 1 : 0,
    values: [now, before],
    opens: true,
  })),
  notes: [
    ...notes,
    ...lines
      .filter((line) => line.reported > 0 && line.unit !== 'campaign' && !line.part && !isTopic(section))
      .map((line) => text.reported(line.label, line.reported)),
  ],
  ...(section === 'types' ? { picture: 'bars' as const } : {}),
});

function figureRows(
  db: ReadDb,
  counted: readonly Counted<ReportedCampaign>[],
  offset: number,
): readonly FigureRow[] {
  const performer = performerWords(db);
  const ids = new Set(counted.flatMap(({ subject }) => subject?.memberId ?? []));
  const people = namesAndBirths(db, [...ids]);
  return counted.map(({ amount, campaigns, subject }, index): FigureRow => {
    const all = campaigns.map(({ campaign }) => campaign);
    const [first] = all;
    const memberId = subject?.memberId ?? null;
    const named = all.map((c) => text.campaign(c.title, performer(c)));
    const kinds = (first?.kinds ?? []).map((kind) => inspectionKinds[kind].name).join('; ');
    return {
      key: String(offset + index),
      memberId,
      orgId: subject?.orgId ?? null,
      name: subject ? subject.name || inspectionFigureText.byPaper : (first?.title ?? ''),
      bornOn: memberId === null ? '' : (people.get(memberId)?.bornOn ?? ''),
      orgName: subject?.place ?? '',
      on: first?.concludedOn ?? '',
      what: subject ? named.join('; ') : [kinds, first ? performer(first) : ''].filter(Boolean).join(' – '),
      paper:
        subject?.source ||
        all
          .map((c) => text.paper(c.paperNumber, c.paperOn))
          .filter(Boolean)
          .join('; '),
      amount,
    };
  });
}
