/** What the papers of a job say: one paper for each subject, or one about all. */
import { listOrganisations } from '../../../db/repo/organisation.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import type { DocumentData, DocumentJob, Paper, PaperPerson } from '../../../shared/ipc/document.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { spokenSigningDay } from '../../../shared/text/spoken-date.ts';
import type { CoreContext } from '../context.ts';
import { issuerFacts } from './issuer-facts.ts';
import { subjectsOf } from './subjects.ts';
import { templateBy } from './template-by.ts';

type Question = Pick<DocumentJob, 'source' | 'subjects' | 'orgId' | 'words' | 'answers'>;

export function documentData(question: Question, context: CoreContext): Result<DocumentData> {
  const { db, session } = context;
  const found: Result<DocumentTemplate> =
    'key' in question.source ? templateBy(db, question.source.key) : ok(question.source.template);
  if (!found.ok) return found;
  const template = found.value;
  if (template.subject !== question.subjects.kind)
    return fail('document.other-subject', { name: template.name });
  const people = subjectsOf(question.subjects, template, { ...context, day: question.words.signedOn });
  if (template.subject !== 'none' && people.length === 0) return fail('print.nobody');
  const organisations = listOrganisations(db);
  const issuer = organisations.find(({ id }) => id === (question.orgId ?? session.info.rootOrgId));
  if (!issuer) return fail('document.no-organisation');
  const upper = organisations.find(({ id }) => id === issuer.parentId)?.name ?? session.info.upperName;
  const head = { upperName: upper, orgName: issuer.name };
  const common = { ...head, practice: session.info.practice, template };
  const facts = (n: number): Facts => ({
    ...commonFacts(question, head, n),
    ...issuerFacts(issuer.type),
    'số người': String(people.length),
  });
  if (!template.each || template.subject === 'none')
    return ok({ ...common, papers: [{ subjectId: null, name: template.name, facts: facts(0), people }] });
  const papers = people.map(
    (person, n): Paper => ({
      subjectId: question.subjects.ids[n] ?? null,
      name: person.name,
      facts: { ...person.facts, ...facts(n), 'số thứ tự': String(n + 1) },
      people: [person satisfies PaperPerson],
    }),
  );
  return ok({ ...common, papers });
}

/** Numbers below 10 are padded and run on from paper to paper (Hướng dẫn 05-HD/VPTW). */
const numberOf = (first: string, n: number): string =>
  /^\d+$/.test(first) ? String(Number(first) + n).padStart(2, '0') : first;

function commonFacts(
  { words, answers }: Question,
  { upperName, orgName }: { readonly upperName: string; readonly orgName: string },
  n: number,
): Facts {
  return {
    ...answers,
    số: numberOf(words.number, n),
    'địa danh': words.place,
    'ngày ký': words.signedOn === '' ? '' : spokenSigningDay(words.signedOn),
    'thay mặt': words.onBehalfOf,
    'chức vụ người ký': words.signerPost,
    'người ký': words.signer,
    'người lập': words.preparer,
    'tổ chức': orgName,
    'cấp trên': upperName,
  };
}
