/** What follows from the kind of organisation that issues a paper: its symbol, and where the office's copy is kept. */
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import { documentText } from '../../../shared/i18n/vi/document.ts';

const branches: readonly OrganisationType[] = ['partyGroup', 'temporaryBranch', 'branch', 'grassrootsBranch'];

/** A chi bộ writes "05-NQ/CB" and keeps its papers itself, a committee "05-NQ/ĐU" (HD 05-HD/VPTW). */
export function issuerFacts(type: OrganisationType): Facts {
  const { symbol, keptAt } = documentText.issuer[branches.includes(type) ? 'branch' : 'committee'];
  return { 'ký hiệu tổ chức': symbol, 'nơi lưu': keptAt };
}
