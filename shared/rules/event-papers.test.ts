import { describe, expect, it } from 'vitest';
import { eventKinds } from '../entities/event.ts';
import { anEvent, anEventDraft } from '../testing/an-event.ts';
import { papersFor } from './event-papers.ts';
import { initialState } from './initial-state.ts';
import { foldLedger } from './lifecycle.ts';

const names = (list: readonly { readonly name: string }[]) => list.map((p) => p.name);

describe('the papers that a deed rests on', () => {
  it('Hướng dẫn 38-HD/BTCTW, mục II.1.1: six papers when an admission is considered', () => {
    const papers = papersFor(anEventDraft('nominated', '2026-01-01'), initialState);
    expect(papers).toHaveLength(6);
    expect(papers.every((p) => p.required)).toBe(true);
    const admission = papersFor(anEventDraft('admitted', '2026-01-01'), initialState);
    expect(admission.filter((p) => !p.required).map((p) => p.code)).toEqual([
      'subCommitteeReport',
      'committeeResolution',
    ]);
  });

  it('Quy định 294-QĐ/TW, khoản 3.5: readmission asks for the consent of the province on top', () => {
    const out = foldLedger(
      [anEvent('admitted', '2015-01-01'), anEvent('removed', '2016-01-01')],
      '2026-01-01',
    );
    const draft = anEventDraft('admitted', '2026-01-01');
    const consent = (state: typeof initialState) =>
      papersFor(draft, state).some((p) => p.code === 'provincialConsent' && p.required);
    expect([consent(initialState), consent(out.state)]).toEqual([false, true]);
  });

  it('asks for other papers by the ground of an exemption and the form of a removal', () => {
    const byAge = papersFor(
      anEventDraft('exempted', '2026-01-01', { payload: { reason: 'oldAge' } }),
      initialState,
    );
    const ill = papersFor(
      anEventDraft('exempted', '2026-01-01', { payload: { reason: 'treatment' } }),
      initialState,
    );
    expect(names(byAge)).toContainEqual(expect.stringContaining('Nghị quyết chi bộ'));
    expect(names(ill)).toContainEqual(expect.stringContaining('Quyết định của cấp ủy cơ sở'));
    const resigned = papersFor(
      anEventDraft('removed', '2026-01-01', { payload: { form: 'resigned' } }),
      initialState,
    );
    expect(names(resigned)).toContainEqual('Đơn xin ra khỏi Đảng');
  });

  it('marks what was not read: by the paper, and by the date of the deed', () => {
    const verified = (on: string) =>
      papersFor(anEventDraft('transferredOut', on), initialState).map((p) => p.verified);
    expect(verified('2026-01-01')).toContain(true);
    const suspension = papersFor(anEventDraft('suspended', '2026-05-01'), initialState);
    expect(suspension.map((p) => p.verified)).toEqual([false]);
    expect(verified('2020-01-01')).not.toContain(true);
  });

  it('names every paper once, with where it is asked for', () => {
    for (const kind of eventKinds) {
      const papers = papersFor(anEventDraft(kind, '2026-01-01'), initialState);
      expect(new Set(papers.map((p) => p.code)).size).toBe(papers.length);
      for (const paper of papers) expect(paper.source.length).toBeGreaterThan(5);
    }
  });
});
