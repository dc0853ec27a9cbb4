/** jsdom draws no frames: effects would wait for a timer, which may come once the test's window is gone. */
import { options } from 'preact';

options.requestAnimationFrame = queueMicrotask;
