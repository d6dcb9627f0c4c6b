import { Loading } from '../../../parts/loading.tsx';

export function DesignerPanel() {
  return <Loading />;
}
