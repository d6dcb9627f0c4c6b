/**
 * How large a message of the page may be, as counted by electron/shell/message-size.ts. One mebibyte holds every form;
 * those named here carry pictures, texts pasted from Excel, or the choice of everybody in a large register.
 */
import type { OpName } from './contract.ts';

const mebibyte = 1 << 20;
export const usualSize = mebibyte;

const named: Partial<Record<OpName, number>> = {
  'member.setPhoto': 16 * mebibyte,
  'documentGhost.put': 16 * mebibyte,
  'document.save': 8 * mebibyte,
  'print.preview': 8 * mebibyte,
  /** what stands on thousands of pages, told by our own hidden window */
  'print.ready': 64 * mebibyte,
  'printRun.record': 64 * mebibyte,
  'printRun.answer': 32 * mebibyte,
  'paste.preview': 8 * mebibyte,
  'paste.apply': 8 * mebibyte,
  'badgeProposal.match': 2 * mebibyte,
  'bulk.preview': 4 * mebibyte,
  'bulk.edit': 4 * mebibyte,
  'bulkEvent.preview': 4 * mebibyte,
  'bulkEvent.record': 4 * mebibyte,
  'import.decide': 64 * mebibyte,
  'import.plan': 64 * mebibyte,
  'import.commit': 64 * mebibyte,
  'form.plan': 16 * mebibyte,
  'form.save': 16 * mebibyte,
  'template.mark': 16 * mebibyte,
  'template.plan': 16 * mebibyte,
  'template.save': 16 * mebibyte,
  'narrative.save': 8 * mebibyte,
  'year.setProcess': 64 * mebibyte,
  'year.acceptProposals': 4 * mebibyte,
  'year.setMeeting': 4 * mebibyte,
  'year.refresh': 4 * mebibyte,
  'year.close': 16 * mebibyte,
  'list.export': 4 * mebibyte,
};

/** Most bytes of a message to this operation. */
export const sizeOf = (name: OpName): number => named[name] ?? usualSize;
export const largestSize = Math.max(usualSize, ...Object.values(named));
