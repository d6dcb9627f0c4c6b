// Loaded before a utility process's own module: gives it `process.parentPort`.
import { EventEmitter } from 'node:events';

class ParentPort extends EventEmitter {
  readonly postMessage = (message: unknown): void => void process.send?.(message);
  readonly start = (): void => {};
}

const port = new ParentPort();
process.on('message', (data) => port.emit('message', { data, ports: [] }));
Object.defineProperty(process, 'parentPort', { value: port });
Object.defineProperty(process, 'type', { value: 'utility' });
