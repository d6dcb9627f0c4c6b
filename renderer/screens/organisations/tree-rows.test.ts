import { expect, test } from 'vitest';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { treeKey } from './tree-keys.ts';
import { treeRows } from './tree-rows.ts';

const org = (id: number, parentId: number | null, members: number): OrganisationAsOf => ({
  id,
  parentId,
  type: 'branch',
  name: `Chi bộ ${id}`,
  code: '',
  foundedOn: '',
  members,
  official: members,
  probationary: 0,
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

test('one whose upper organisation is not there stands at the top and is not lost', () => {
  expect(treeRows([org(1, null, 1), org(7, 99, 3)], new Set()).map((row) => row.org.id)).toEqual([1, 7]);
});

const open = treeRows(tree, new Set());
const shut = treeRows(tree, new Set([2]));

test.each([
  ['↓ goes on', open, 1, 'ArrowDown', { type: 'focus', to: 2 }],
  ['↓ stays on the last', open, 4, 'ArrowDown', { type: 'focus', to: 4 }],
  ['↑ goes back', open, 1, 'ArrowUp', { type: 'focus', to: 0 }],
  ['→ opens what is closed', shut, 1, 'ArrowRight', { type: 'toggle' }],
  ['→ enters what is open', open, 1, 'ArrowRight', { type: 'focus', to: 2 }],
  ['→ does nothing where nothing is below', open, 4, 'ArrowRight', null],
  ['← closes what is open', open, 1, 'ArrowLeft', { type: 'toggle' }],
  ['← goes up from what is closed', shut, 1, 'ArrowLeft', { type: 'focus', to: 0 }],
  ['← goes up to the parent, past siblings', open, 3, 'ArrowLeft', { type: 'focus', to: 1 }],
  ['Home', open, 3, 'Home', { type: 'focus', to: 0 }],
  ['End', open, 0, 'End', { type: 'focus', to: 4 }],
  ['Enter chooses', open, 2, 'Enter', { type: 'choose' }],
  ['other keys are left alone', open, 2, 'a', null],
] as const)('%s', (_title, rows, at, key, deed) => {
  expect(treeKey(key, rows, at)).toEqual(deed);
});
