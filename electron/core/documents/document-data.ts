/** What the papers of a job say: one paper for each subject, or one about all. */
import { listCustomFields } from '../../../db/repo/custom-field.ts';
import { listOrganisations } from '../../../db/repo/organisation.ts';
import { checkTemplatePaper } from '../../../shared/documents/central-template.ts';
import { dateFacts } from '../../../shared/documents/date-marks.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import { checkMarks, maskedNumbers } from '../../../shared/documents/template-texts.ts';
import type { OpInput } from '../../../shared/ipc/contract.ts';
import type {
  DocumentCheck,
  DocumentData,
  DocumentSource,
  Paper,
  PaperPerson,
} from '../../../shared/ipc/document.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { formatDate, isPartialDate } from '../../../shared/text/dates.ts';
import { spokenSigningDay } from '../../../shared/text/spoken-date.ts';
import type { CoreContext } from '../context.ts';
import { checkOverlay } from './check-overlay.ts';
import { openNumbers } from './identity-numbers.ts';
import { issuerFacts } from './issuer-facts.ts';
import { withRecords } from './record-items.ts';
import { membersBehind, type Subject, subjectsOf } from './subjects.ts';
import { templateBy } from './template-by.ts';

type Question = OpInput<'document.data'>;

/** The template of a job, with everything checked that would spoil its papers. */
export function checkedTemplate(source: DocumentSource, { db }: CoreContext): Result<DocumentTemplate> {
  const found = 'key' in source ? templateBy(db, source.key) : ok(source.template);
  if (!found.ok) return found;
  const paper = checkTemplatePaper(found.value);
  if (!paper.ok) return paper;
  const labels = listCustomFields(db).map(({ label }) => label);
  const named = checkMarks(found.value, labels);
  return named.ok ? found : named;
}

/** Template and issuer of a job that may be printed. */
function jobFrame(question: OpInput<'document.check'>, context: CoreContext) {
  const found = checkedTemplate(question.source, context);
  if (!found.ok) return found;
  const template = found.value;
  const { db, session } = context;
  const laid = checkOverlay(template, question.overlay, session.info);
  if (!laid.ok) return laid;
  if (template.subject !== question.subjects.kind)
    return fail('document.other-subject', { name: template.name });
  const organisations = listOrganisations(db);
  const issuer = organisations.find(({ id }) => id === (question.orgId ?? session.info.rootOrgId));
  if (!issuer) return fail('document.no-organisation');
  const upperName = organisations.find(({ id }) => id === issuer.parentId)?.name ?? session.info.upperName;
  return ok({ template, issuer, upperName });
}

export function checkDocument(
  question: OpInput<'document.check'>,
  context: CoreContext,
): Result<DocumentCheck> {
  const frame = jobFrame(question, context);
  if (!frame.ok) return frame;
  const { template } = frame.value;
  const memberIds = membersBehind(question.subjects, context.db);
  if (template.subject !== 'none' && memberIds.length === 0) return fail('print.nobody');
  const open = openNumbers(context.state, template);
  const masked = maskedNumbers(template);
  return ok({ masked: memberIds.every((id) => open.has(id)) ? [] : masked });
}

export function documentData(question: Question, context: CoreContext): Result<DocumentData> {
  const { db, session, state, today } = context;
  const frame = jobFrame(question, context);
  if (!frame.ok) return frame;
  const { template, issuer, upperName } = frame.value;
  const open = openNumbers(state, template);
  const subjects = subjectsOf(question.subjects, {
    ...context,
    day: question.words.signedOn || today,
    open,
  });
  if (template.subject !== 'none' && subjects.length === 0) return fail('print.nobody');
  const head = { upperName, orgName: issuer.name };
  const common = {
    ...answerFacts(template, question.answers),
    ...organisationFacts(head, subjects.length),
    ...issuerFacts(issuer.type, head),
  };
  const papers = papersOf(template, subjects, (n) => ({ ...common, ...wordFacts(question.words, n) }));
  return ok({
    ...head,
    practice: session.info.practice,
    template,
    papers: withRecords(db, papers, template, {
      answers: question.answers,
      open,
      tierOpen: session.restricted.open,
    }),
  });
}

function papersOf(
  { each, subject, name }: DocumentTemplate,
  subjects: readonly Subject[],
  commonOf: (n: number) => Facts,
): Paper[] {
  if (!each || subject === 'none')
    return [{ subjectId: null, name, facts: commonOf(0), people: subjects.map(personOf) }];
  return subjects.map((one, n) => ({
    ...{ subjectId: one.id, name: one.name, people: [personOf(one)] },
    facts: { ...one.facts, ...commonOf(n), 'số thứ tự': String(n + 1) },
  }));
}

const personOf = ({ memberId, name, facts }: Subject): PaperPerson => ({ memberId, name, facts, record: [] });

/** What stays empty takes nothing away that the register knows under the same name. */
const answerFacts = ({ asks }: DocumentTemplate, answers: Question['answers']): Facts =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => answer.trim() !== '')
      .map(([key, answer]) => {
        const isDate = asks.some((ask) => ask.key === key && ask.kind === 'date') && isPartialDate(answer);
        return [key, isDate ? formatDate(answer) : answer];
      }),
  );

const organisationFacts = (
  { upperName, orgName }: { readonly upperName: string; readonly orgName: string },
  people: number,
): Facts => ({ 'tổ chức': orgName, 'cấp trên': upperName, 'số người': String(people), 'số thứ tự': '' });

/** Numbers below 10 are padded and run on from paper to paper (Hướng dẫn 05-HD/VPTW). */
const numberOf = (first: string, n: number): string =>
  /^\d+$/.test(first) ? String(Number(first) + n).padStart(2, '0') : first;

const wordFacts = (words: Question['words'], n: number): Facts => ({
  số: numberOf(words.number, n),
  'địa danh': words.place,
  ...dateFacts('ngày ký', words.signedOn, words.signedOn === '' ? '' : spokenSigningDay(words.signedOn)),
  'thay mặt': words.onBehalfOf,
  'chức vụ người ký': words.signerPost,
  'người ký': words.signer,
  'người lập': words.preparer,
});
