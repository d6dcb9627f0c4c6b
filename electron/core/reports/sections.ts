/** The maker of each section. The type makes the compiler name one that is missing. */
import type { ReportSectionName } from '../../../shared/ipc/report.ts';
import { cardsSection } from './cards-section.ts';
import type { SectionMaker } from './section-maker.ts';

export const sectionMakers: { readonly [N in ReportSectionName]: SectionMaker } = {
  cards: cardsSection,
};
