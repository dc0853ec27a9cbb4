import { LookupLab } from '../lookup/lab.ts';
import { serve } from './serve.ts';

serve(new LookupLab());
