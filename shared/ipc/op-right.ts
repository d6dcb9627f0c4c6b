/** Which right an operation asks for: by its kind, but for those named here. */
import type { Right } from '../rules/rights.ts';
import { contract, type OpName } from './contract.ts';

const named: Partial<Record<OpName, Right>> = {
  // One's own door and one's own eyes: each is logged, none changes the register.
  'register.lock': 'read',
  'past.open': 'read',
  'past.close': 'read',
  'register.changePassword': 'read',
  'restricted.unlock': 'read',
  'restricted.lock': 'read',
  'record.reveal': 'read',
  'record.revealItems': 'read',
  'list.saveLayout': 'read',

  'year.close': 'decide',
  'year.amend': 'decide',
  'year.reopen': 'decide',
  'book.close': 'decide',
  'import.undo': 'decide',
  'rule.change': 'decide',
  'rule.withdraw': 'decide',
  'rule.install': 'decide',
  'rule.withdrawPack': 'decide',
  'cardSeal.replace': 'decide',
  'restricted.set': 'decide',
  'restricted.change': 'decide',

  'register.renewRecoveryCode': 'keep',
  'register.codePrinted': 'keep',
  'restricted.reset': 'keep',
};

const ofKind = { query: 'read', shell: 'read', command: 'write', job: 'write' } as const;

export const rightOf = (name: OpName): Right => named[name] ?? ofKind[contract[name].kind];
