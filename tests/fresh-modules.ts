/**
 * Runs before each file of tests whose modules keep state: what the file imports is evaluated anew, as in a worker of its own,
 * but without the time that starting a worker takes.
 */
import { vi } from 'vitest';

vi.resetModules();
