import {
  certifiedYear,
  excellentCertificateKey,
} from '../../../../shared/documents/builtin/office-certificates.ts';
import type { DocumentTemplate } from '../../../../shared/documents/template.ts';
import type { People } from '../use-people.ts';

/** What stands in the template's questions to begin with; a certificate of a rating begins with the year chosen. */
export function usualAnswers(template: DocumentTemplate | null, people: People): Record<string, string> {
  const usual = Object.fromEntries((template?.asks ?? []).map((ask) => [ask.key, ask.usual]));
  const isOfRating = template?.key === excellentCertificateKey && people.source === 'rating';
  return isOfRating && people.year !== null ? { ...usual, [certifiedYear]: String(people.year) } : usual;
}
