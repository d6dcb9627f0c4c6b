/** Whoever may not write may not take a file or a sheet out either; the core knows who has opened the register. */
import type { ShellOpName } from '../../shared/ipc/contract.ts';
import { rightOf } from '../../shared/ipc/op-right.ts';
import type { RegisterStatus } from '../../shared/ipc/register.ts';
import { fail, type Result } from '../../shared/result.ts';
import { mayDo } from '../../shared/rules/rights.ts';
import type { ShellContext } from './shell-handlers.ts';

/** @returns null where the person at work may */
export async function refusedInShell(
  name: ShellOpName,
  desk: ShellContext['desk'],
): Promise<Result<never> | null> {
  const right = rightOf(name);
  if (right === 'read') return null;
  // The core answers its own contract.
  const status = (await desk.call({ name: 'register.status', input: {} })) as Result<RegisterStatus>;
  // Whoever cannot be named may nothing: no operation that asks for a right is answered while locked.
  if (!status.ok) return status;
  const role = status.value.open?.person.role;
  if (role === undefined) return fail('app.locked');
  return mayDo(role, right) ? null : fail('right.missing', { role, right });
}
