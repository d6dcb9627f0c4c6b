/**
 * Who may do what with a register. The regulations name posts, not rights of a program; hồ sơ đảng viên is read only
 * with permission and every reading is noted (HD 06-HD/TW 8.2; QĐ 294-QĐ/TW 6.2.4), so that reading is a right, too.
 */
export const roles = ['secretary', 'deputy', 'typist', 'inspector'] as const;
export type Role = (typeof roles)[number];

export const rights = ['read', 'write', 'decide', 'keep', 'log'] as const;
/**
 * read: see what is not restricted · write: enter, change, import, export, print · decide: close a year or a book,
 * change rules, take an import back · keep: people, recovery code, restore, hand-over, update · log: read the log
 */
export type Right = (typeof rights)[number];

export const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  secretary: ['read', 'write', 'decide', 'keep', 'log'],
  deputy: ['read', 'write', 'decide', 'log'],
  typist: ['read', 'write'],
  inspector: ['read', 'log'],
};

export const mayDo = (role: Role, right: Right): boolean => rightsOf[role].includes(right);

/** Whoever keeps people away from the restricted tier or lets them in: a typist and an inspector by choice only. */
export const restrictedByDefault: Readonly<Record<Role, boolean>> = {
  secretary: true,
  deputy: true,
  typist: false,
  inspector: false,
};
