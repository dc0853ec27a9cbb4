import { OUR_STEPS } from '../backstory.ts';
import { STEP_FLOORS } from '../contenders/floors.ts';
import { Lab } from './lab.ts';
import { serve } from './serve.ts';

serve(new Lab([...STEP_FLOORS, ...OUR_STEPS]));
