/** The list of campaigns, and whom one of them looked at, as they leave the program (restricted-sheets.ts). */
import { getCampaign } from '../../db/repo/inspection.ts';
import { subjectsOf } from '../../db/repo/inspection-subject.ts';
import { campaignStatuses, type InspectionSubject, subjectTypes } from '../../shared/entities/inspection.ts';
import { organisationTypes } from '../../shared/entities/organisation.ts';
import { inspectionText as text } from '../../shared/i18n/vi/inspection.ts';
import { inspectionSubjectText } from '../../shared/i18n/vi/inspection-subjects.ts';
import { fail, ok } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { campaignRows, findCampaigns } from './inspection-list.ts';
import { performerWords } from './inspection-words.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const dayText = (from: string, to: string): string => [from, to].map(formatDate).filter(Boolean).join(' – ');

export const inspectionCampaignSheet: SheetMaker<'inspectionCampaigns'> = (request, context) => {
  if (request.from > request.to) return fail('inspection.days');
  const { columns } = text.listSheet;
  const rows = campaignRows(context, findCampaigns(context, request).kept);
  return ok({
    ...sheetFrame(context),
    title: text.list,
    subtitles: [text.period(formatDate(request.from), formatDate(request.to)), ...text.narrowed(request)],
    columns: [
      { label: columns.title, width: 26 },
      { label: columns.kinds, width: 20 },
      { label: columns.performer, width: 18 },
      { label: columns.days, width: 12, centred: true },
      { label: columns.organisations, width: 7, centred: true },
      { label: columns.members, width: 7, centred: true },
      { label: columns.violations, width: 7, centred: true },
      { label: columns.toDiscipline, width: 7, centred: true },
      { label: columns.status, width: 12 },
    ],
    rows: rows.map((row) => ({
      key: `c${row.id}`,
      cells: [
        row.title,
        row.kinds.map((kind) => text.kindNames[kind]).join('; '),
        row.performer,
        dayText(row.fromOn, row.toOn),
        row.organisations,
        row.members,
        row.violations,
        row.toDiscipline,
        [campaignStatuses[row.status], formatDate(row.concludedOn)].filter(Boolean).join(' '),
      ],
    })),
    notes: [text.shown(rows.length, rows.length)],
  });
};

export const inspectionSubjectSheet: SheetMaker<'inspectionSubjects'> = ({ campaignId }, context) => {
  const campaign = getCampaign(context.db, campaignId);
  if (!campaign) return fail('inspection.not-found');
  const { columns, sheetTitle } = inspectionSubjectText.subjects;
  const { fromOn, toOn, concludedOn } = campaign;
  const rows = subjectsOf(context.db, [campaignId], context.today);
  return ok({
    ...sheetFrame(context),
    title: sheetTitle,
    subtitles: [
      campaign.title,
      performerWords(context.db)(campaign),
      [
        dayText(fromOn, toOn),
        concludedOn === '' ? '' : `${text.fields.concludedOn}: ${formatDate(concludedOn)}`,
      ]
        .filter(Boolean)
        .join('. '),
    ].filter((line) => line !== ''),
    columns: [
      { label: columns.name, width: 26 },
      { label: columns.place, width: 20 },
      { label: columns.violation, width: 7, centred: true },
      { label: columns.discipline, width: 7, centred: true },
      { label: columns.conclusion, width: 24 },
      { label: columns.recommendations, width: 22 },
    ],
    rows: rows.map((row) => ({
      key: `s${row.id}`,
      cells: [
        subjectName(row),
        row.orgType === '' ? row.place : organisationTypes[row.orgType],
        row.violations,
        row.toDiscipline,
        row.conclusion,
        row.recommendations,
      ],
    })),
    notes: rows.some((row) => row.source !== '') ? [text.reportedNote] : [],
  });
};

/** A counted line by its number and its paper. */
const subjectName = ({ name, source, count, type }: InspectionSubject): string =>
  source === '' ? name : `${formatCount(count)} ${subjectTypes[type].toLocaleLowerCase('vi')}; ${source}`;
