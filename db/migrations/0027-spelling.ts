/** How the office writes "ủy" on what it prints: the guide's way unless the province has another. */
export const sql = `
ALTER TABLE register ADD COLUMN uy_spelling TEXT NOT NULL DEFAULT 'ủy' CHECK (uy_spelling IN ('ủy', 'uỷ'));
`;
