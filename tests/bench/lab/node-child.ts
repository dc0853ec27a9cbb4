import { ON_TEXT } from '../contenders/on-text.ts';
import { Lab } from './lab.ts';
import { serve } from './serve.ts';

serve(new Lab(ON_TEXT));
