/** jsdom renders no frames, so effects would wait for a timer, which may fire after the test's window is gone. */
import { options } from 'preact';

options.requestAnimationFrame = queueMicrotask;
