import { oftenOpened } from '../../renderer/app/routes.tsx'

/** The screens that the page reads ahead are there before a test begins, as they are for people a second after the start. */
await Promise.all(oftenOpened.map((screen) => screen.read()))
