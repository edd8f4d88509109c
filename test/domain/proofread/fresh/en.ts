import { type FreshLetters, sentences } from "./fresh-letters.ts";

export const en: FreshLetters = {
  known: ["Westgate Electrical Ltd", "Gillian Marsh", "Farid Haddad", "Tom Whitlock", "Lewes", "Hove"],
  others: ["Rosegarden Glaziers Ltd", "Seaview Bakery", "Falcon House Technical", "Lindhurst Estates"],
  seen: [
    `Dear Gillian,

It was good to hear how the job in Lewes went. Finishing two weeks ahead of time says a lot about the way you work.

You asked why the last delivery came in three parts. I have spoken to the warehouse, and the answer is that the cable trays were sold out at the factory. We should have told you when you ordered. From now on we will always ring the same day if something is missing, so that you can decide yourself whether we wait or send what we have.

The lamps for the staircase are packed and ready. Just say which day suits you, and we will drive them over. The driver needs somebody on site who can open the gate, because the lorry cannot get in from the street.

One more thing: your colleague Farid asked about training on the new controls. We are running a half day in January, and there are four places left. Shall I keep two for you?

Kind regards
Tom Whitlock`,
    `Hello Farid,

Thank you for the call this morning. I have written down what we agreed, so that nobody needs to guess afterwards.

We will replace the six dimmers that hum at no cost, since the fault was there from the start. The fitter comes in the morning and needs about two hours. You switch off the power beforehand and put out a ladder.

The price of the breakers holds until the end of the year. After that the factory raises it by four per cent, and unfortunately we cannot carry the rise ourselves. If you want to buy some stock now, the goods can stay with us.

We will spread the October invoice over two months, just as you suggested. You pay the first half in November and the rest before Christmas. Let me know if I have missed anything or if the figures do not match yours.

Best wishes
Tom`,
    `Hello,

We have received your message that the lamp in the entrance is flickering. It should not do that, of course. Usually a plug has come loose, and that is quickly put right. Could you look at what it says on the label behind the screen? Please send a picture, so that we know which parts to bring.

If you smell burning, turn off the main switch and ring us straight away, even in the evening. Otherwise we will come during the week. You do not need to be at home as long as somebody can let us in.

Yours sincerely
Customer service`,
    `When the town rebuilt the square twenty years ago, few people thought that trade would return. The shops on North Parade stood empty, and on the ground floor of the old department store the rain came in. Today it looks different. Ashdown Glass has moved its workshop from the harbour, and on the corner of Mill Lane Amira Nelson sells bread that she bakes herself.

She bought the oven from a school outside Crawley. In the first year she slept four hours a night. Now there are seven of them, and on Saturdays the queue reaches far along the pavement. The secret, she says, is to let the dough rest for a long time and never to save on butter.

The glazier in the house next door laughs when he hears that. His own love is for joints, frames and glazing bars. A pane that is set properly should last for fifty years, he thinks, and whoever is careless with the putty will have to come back by the autumn.`,
  ],
  sealed: [
    `Dear Gillian and Farid,

On Thursday it will be a year since we started working together, and I would like to hear how you think it has gone. It is easy to talk about prices, but harder to say what really annoys you from day to day. That is exactly what I am curious about.

For our part we have noticed that your orders often arrive late in the afternoon. Then we do not manage to pack before the last van leaves, and you lose a day for nothing. Would it help if we moved the limit to five o'clock? I cannot promise it yet, but I have asked our planner to work it out.

You have also asked for clearer labels on the rolls. From March we will put a note with the name of the project on every box, so that it is quicker to sort them on site.

Please suggest a time, and I will find a room and bring some coffee.

Best wishes
Tom Whitlock`,
    `Dear Gillian,

Here are the points for our meeting in Hove. Add or cross out whatever you like.

1. How has the autumn started? Are you happy with the staffing?
2. The complaints about the sockets: what have we done, and what remains?
3. The contract ends in April. Which terms matter most to you if we go on?
4. What is new in the range, with samples that you may keep.
5. Your own question, the one you have not had time to ask.

I am counting on an hour. If we need more, we will follow up briefly on the phone the week after. I will send the notes the same evening, and they say who has promised what and by when.

Parking behind the building is free.

Speak soon
Tom`,
    `Good morning Farid,

I just wanted to tell you that your order is on its way. The lorry left the depot last night and should arrive before lunch. One of the boxes is a little dented in one corner, but we have checked the contents and they are whole. If you still find some damage, take a photo before you unpack the rest, and we will deal with it.

You also asked whether we can keep the freight down. If two deliveries are joined into one, you save about thirty pounds each time. The drawback is that something may be a couple of days late. What would you put first yourself?

Have a good week!
Tom`,
    `The firm was founded by two brothers who had learned joinery from their grandfather in Shrewsbury. They began with chairs, went on to kitchens and ended up making doors. In the first years they sold nearly everything to neighbours and relatives. Then a hospital in Telford wanted four hundred fire doors at once, and they had to take on people.

Bergqvist, who runs the workshop today, remembers how they worked in shifts to get there in time. The machines ran hot, the glue ran out, and a supplier in Germany sent the wrong hinges. All the same the hospital was pleased. The drawings still hang framed in the canteen, next to a picture of the dog that guarded the timber.

Nowadays a computer steers the cutter, but the surface is sanded by hand. Visitors are welcome to feel it. You notice the difference with your fingertips, Bergqvist claims, and whoever has once opened a proper door never wants to go back to chipboard.`,
  ],
  wrong: [
    ...sentences(
      "past-date",
      "You are welcome here |on Monday 9 November| at ten.",
      "Please reply |by 12 November|.",
    ),
    ...sentences(
      "past-date",
      "We will come and fit them |on 6 November|.",
      "The next delivery will go out |on 2 November|.",
    ),
    ...sentences(
      "past-date",
      "Can we speak |on Wednesday 4 November at 3 pm|?",
      "The meeting takes place |on Tuesday 3 November|.",
    ),
    ...sentences(
      "wrong-weekday",
      "We will meet |on Friday 25 November|.",
      "The van comes |on Monday, 1 December|.",
    ),
    ...sentences(
      "wrong-weekday",
      "The course is held |on Sunday 16 January 2027|.",
      "Ring me before |Wednesday 19 November|.",
    ),
    ...sentences(
      "wrong-weekday",
      "I am away |on Thursday 24 December 2027|.",
      "Let us say |Tuesday, November 26|.",
    ),
    ...sentences("harsh", "Our driver is an |idiot|.", "That buyer is completely |incompetent|."),
    ...sentences("harsh", "We are tired of your |bloody| complaints.", "It was a |shitty| answer."),
    ...sentences("harsh", "You are both |stingy| and late.", "Do not be so |stupid|."),
  ],
};
