import type { RegisterStatus } from '../../../shared/ipc/register.ts';

export function StartScreen({ status }: { status: RegisterStatus; onHold: (held: boolean) => void }) {
  return <p>{status.dataFolder}</p>;
}
