/** Whom the template on the desk is shown with: somebody real out of the register. */
import { useMemo, useState } from 'react';
import type { DocumentTemplate } from '../../../../shared/documents/template.ts';
import type { Sample, Samples } from '../../../../shared/ipc/document-design.ts';
import { useOp } from '../../../api.ts';
import type { FoundMember } from '../../../parts/find-member.tsx';

export const sampleModes = ['usual', 'longest', 'pick'] as const;
export type SampleMode = (typeof sampleModes)[number];

export interface SampleChoice {
  readonly mode: SampleMode;
  readonly setMode: (mode: SampleMode) => void;
  readonly picked: FoundMember | null;
  readonly setPicked: (member: FoundMember | null) => void;
  /** null until the register has answered, or where it has nobody */
  readonly ids: readonly number[] | null;
  /** of the one that is shown; '' for a list or a paper about nobody */
  readonly name: string;
  readonly nobody: boolean;
}

export function useSample({ subject, each }: Pick<DocumentTemplate, 'subject' | 'each'>): SampleChoice {
  const samples = useOp('documentDesign.samples', { kind: subject });
  const [mode, setMode] = useState<SampleMode>('usual');
  const [picked, setPicked] = useState<FoundMember | null>(null);
  const { data } = samples;
  const shown = useMemo((): Sample | null => {
    if (!data) return null;
    if (mode === 'longest') return widest(data.longest) ?? data.usual;
    if (mode === 'pick' && picked && subject === 'member') return { id: picked.id, name: picked.fullName };
    return data.usual;
  }, [data, mode, picked, subject]);
  const ids = useMemo(() => idsOf(subject, each, data, shown), [subject, each, data, shown]);
  return {
    ...{ mode, setMode, picked, setPicked, ids },
    name: each && subject !== 'none' ? (shown?.name ?? '') : '',
    nobody: subject !== 'none' && data !== undefined && data.usual === null,
  };
}

function idsOf(
  subject: DocumentTemplate['subject'],
  each: boolean,
  samples: Samples | undefined,
  shown: Sample | null,
): readonly number[] | null {
  if (subject === 'none') return [];
  if (!samples || !shown) return null;
  return each ? [shown.id] : [...new Set([shown.id, ...samples.some])];
}

/** By the letters that the paper is set in: eighteen narrow ones may be shorter than fifteen wide ones. */
function widest(samples: readonly Sample[]): Sample | null {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return samples[0] ?? null;
  pen.font = '40px Tinos, "Times New Roman", serif';
  const measured = samples.map((sample) => ({ sample, width: pen.measureText(sample.name).width }));
  return measured.sort((a, b) => b.width - a.width)[0]?.sample ?? null;
}
