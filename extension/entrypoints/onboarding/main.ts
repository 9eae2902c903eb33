import { startOnboarding } from '../../onboarding/main';

startOnboarding();
