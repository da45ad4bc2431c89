/** Long work beside the program, one job at a time: a thread under Node, a process of its own beside Electron. */
import { answerBeside } from './services/beside/answer-beside.ts'

answerBeside()
