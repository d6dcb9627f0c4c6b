import { describe, expect, it } from 'vitest';
import { partyDocumentLayoutOf } from './party-document.ts';

describe('thể thức văn bản của Đảng, by the day of the document', () => {
  it.each([
    ['Hướng dẫn 36-HD/VPTW', '2018-12-28', 'Hướng dẫn 36-HD/VPTW (2018)'],
    ['the eve of the new guidance', '2026-05-26', 'Hướng dẫn 36-HD/VPTW (2018)'],
    ['Hướng dẫn 05-HD/VPTW', '2026-05-27', 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026'],
    ['not signed yet: the newest', '', 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026'],
  ])('%s', (_rule, day, citation) => {
    const layout = partyDocumentLayoutOf(day);
    expect(layout.citation).toBe(citation);
    expect(layout.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    expect([layout.sizes.upperOrganisation, layout.sizes.party, layout.sizes.body]).toEqual([14, 15, 14]);
    expect(layout.lineSpacing).toBeGreaterThanOrEqual(18);
    expect(layout.lineSpacing).toBeLessThanOrEqual(19);
  });
});
