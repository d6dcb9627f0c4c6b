/** The maker of each section. The type makes the compiler name one that is missing. */
import type { ReportSectionName } from '../../../shared/ipc/report.ts';
import { admissionsSection } from './admissions-section.ts';
import { badgesSection } from './badges-section.ts';
import { cardsSection } from './cards-section.ts';
import { commendationsSection } from './commendations-section.ts';
import { disciplinesSection } from './disciplines-section.ts';
import { duesSection } from './dues-section.ts';
import { inspectionsSection } from './inspections-section.ts';
import { movementSection } from './movement-section.ts';
import { organisationRatingsSection } from './organisation-ratings-section.ts';
import { petitionsSection } from './petitions-section.ts';
import { ratingsSection } from './ratings-section.ts';
import type { SectionMaker } from './section-maker.ts';
import { structureSection } from './structure-section.ts';
import { transfersSection } from './transfers-section.ts';

export const sectionMakers: { readonly [N in ReportSectionName]: SectionMaker } = {
  movement: movementSection,
  structure: structureSection,
  admissions: admissionsSection,
  transfers: transfersSection,
  cards: cardsSection,
  badges: badgesSection,
  commendations: commendationsSection,
  disciplines: disciplinesSection,
  inspections: inspectionsSection,
  petitions: petitionsSection,
  dues: duesSection,
  ratings: ratingsSection,
  organisationRatings: organisationRatingsSection,
};
