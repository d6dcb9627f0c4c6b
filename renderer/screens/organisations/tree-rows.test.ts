import { expect, test } from 'vitest';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import { treeRows } from './tree-rows.ts';

const org = (id: number, parentId: number | null, members: number): Organisation => ({
  id,
  parentId,
  type: 'branch',
  name: `Chi bộ ${id}`,
  code: '',
  members,
});

const tree = [org(1, null, 2), org(2, 1, 0), org(3, 2, 5), org(4, 2, 7), org(5, 1, 11)];

test('an organisation counts its own members and those of all below it', () => {
  const rows = treeRows(tree, new Set());
  expect(rows.map((row) => [row.org.id, row.level, row.org.members, row.all])).toEqual([
    [1, 1, 2, 25],
    [2, 2, 0, 12],
    [3, 3, 5, 5],
    [4, 3, 7, 7],
    [5, 2, 11, 11],
  ]);
});

test('a closed organisation hides what is below it and still counts it', () => {
  const rows = treeRows(tree, new Set([2]));
  expect(rows.map((row) => [row.org.id, row.hasChildren, row.open, row.all])).toEqual([
    [1, true, true, 25],
    [2, true, false, 12],
    [5, false, false, 11],
  ]);
});
