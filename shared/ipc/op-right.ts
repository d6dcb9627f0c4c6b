/** Which right an operation asks for: by its kind, but for those named here. */
import type { Right } from '../rules/rights.ts';
import { contract, type OpName } from './contract.ts';

const named: Partial<Record<OpName, Right>> = {
  // One's own door and one's own eyes: each is logged, none changes the register.
  'register.lock': 'read',
  'past.open': 'read',
  'past.close': 'read',
  'register.changePassword': 'read',
  'thisPc.remember': 'read',
  'restricted.unlock': 'read',
  'restricted.lock': 'read',
  'record.reveal': 'read',
  'record.revealItems': 'read',
  'list.saveLayout': 'read',
  'machine.noteSupport': 'read',

  'log.page': 'log',
  'log.copies': 'log',
  'log.people': 'log',
  'log.check': 'log',
  'log.minutes': 'log',
  'log.compare': 'log',
  // What leaves the register as a file or on paper; a preview is reading.
  'print.save': 'write',
  'print.saveMany': 'write',
  'print.send': 'write',
  'file.pickSave': 'write',
  'folder.pickOut': 'write',
  // Where whole registers go, once and again.
  'backup.chooseSecond': 'write',
  'backup.forgetSecond': 'write',

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

  'retire.look': 'keep',
  'retire.prove': 'keep',
  'retire.wipe': 'keep',

  'update.look': 'read',
  'update.take': 'keep',
  'update.seen': 'read',
  'backup.restore': 'keep',
  'handover.save': 'keep',
  'handover.drop': 'keep',
  'handover.seal': 'keep',
  'handover.complete': 'keep',
  'people.list': 'log',
  'people.add': 'keep',
  'people.change': 'keep',
  'people.setPassword': 'keep',
  'people.shutOut': 'keep',
};

const ofKind = { query: 'read', shell: 'read', command: 'write', job: 'write' } as const;

export const rightOf = (name: OpName): Right => named[name] ?? ofKind[contract[name].kind];
