import type { z } from 'zod';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import { errorText } from '../../../shared/errors/catalogue.ts';
import { type CertificatePresetName, certificatePresets } from '../../../shared/i18n/vi/print.ts';
import { certificateJobSchema } from '../../../shared/ipc/print.ts';
import { checkOfficePaper } from '../../../shared/rules/central-papers.ts';
import { checkPlaceholders } from '../../../shared/text/placeholders.ts';

/** The wording of the paper, checked under its fields as the main process checks it again. */
export const wordingSchema = certificateJobSchema
  .omit({ document: true, memberIds: true })
  .superRefine((wording, context) => {
    const paper = checkOfficePaper(wording.title, wording.subject);
    // Under the line that says it, so that the form shows it while that very line is being typed.
    const line = checkOfficePaper(wording.title, '').ok ? 'subject' : 'title';
    if (!paper.ok) context.addIssue({ code: 'custom', path: [line], message: errorText(paper.error) });
    const places = checkPlaceholders(wording.text, wording.ownPlaces);
    if (!places.ok) context.addIssue({ code: 'custom', path: ['text'], message: errorText(places.error) });
  });
export type Wording = z.output<typeof wordingSchema>;

const isCommittee = (type: OrganisationType): boolean =>
  type === 'grassrootsCommittee' || type === 'upperCommittee' || type === 'provinceCommittee';

/** Chi bộ sign T/M CHI BỘ, committees T/M ĐẢNG ỦY (HD 05-HD/VPTW 2026, thể thức ký). */
export const usualSigning = (type: OrganisationType) => ({
  onBehalfOf: isCommittee(type) ? 'T/M ĐẢNG ỦY' : 'T/M CHI BỘ',
  signerPost: 'BÍ THƯ',
});

/** The lines that a preset brings; who signs and where stays as it was. */
export function presetWording(
  name: CertificatePresetName,
  year: number,
  type: OrganisationType,
): Pick<Wording, 'title' | 'subject' | 'text' | 'numberSuffix' | 'orientation'> {
  const preset = certificatePresets[name];
  return {
    title: preset.title,
    subject: preset.subject(year),
    text: preset.text(year),
    numberSuffix: `${preset.symbol}/${isCommittee(type) ? 'ĐU' : 'CB'}`,
    orientation: preset.orientation,
  };
}
