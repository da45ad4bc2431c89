/** A thread for one long reading: it is given a job, says how it went, and ends. */
import { answerAsThread } from './services/thread/answer-as-thread.ts'

answerAsThread()
