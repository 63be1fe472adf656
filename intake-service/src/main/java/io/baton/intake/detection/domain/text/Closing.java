package io.baton.intake.detection.domain.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a message of an agent or a bot that brings a conversation to its end: it asks whether there is anything else, tells
 * where to turn with further questions, or says goodbye. A message that asks something else, too, is none, for a short answer may
 * be to that.
 */
public final class Closing {
    /** An offer stands at the end of a message. */
    private static final int LAST_CHARACTERS = 300;

    /** What every offer has: more than what was spoken of, or all of it. */
    private static final Pattern MORE =
            Pattern.compile("\\b(?:(?:any ?thing|some ?thing|what|how|nothing) (?:else|more|further)"
                    + "|(?:any|some|other|further|more|additional) (?:(?:other|more|further|additional) )?"
                    + "(?:questions?|queries|query|concerns?|issues?|problems?|requests?|doubts?|help|assistance|support)"
                    + "|(?:assist|help) (?:you )?(?:any )?further"
                    + "|(?:will|would) (?:that|this|it) be (?:all|it|everything)"
                    + "|(?:is|was) (?:that|this|it) (?:all|it|everything)|that s (?:all|it|everything)"
                    + "|(?:sonst|noch) (?:noch )?(?:et)?was|(?:sonst|noch|weitere|andere) (?:eine )?(?:fragen?|hilfe|anliegen|wunsche)"
                    + "|noch (?:mit |bei )?(?:etwas |irgendwie |anderem )?(?:weiter)?(?:helfen|behilflich)|noch fur"
                    + "|(?:war|ist) das alles"
                    + "|(?:algo|que) mas|otras? (?:cosas?|preguntas?|consultas?|dudas?)|(?:eso|esto) (?:es|seria) todo"
                    + "|autre chose|autres? (?:questions?|demandes?)|(?:sera|est ce|c est) tout|encore (?:vous )?aider"
                    + "|mais alguma|(?:coisa|algo) mais|outras? (?:coisas?|perguntas?|duvidas?)|so isso|e tudo"
                    + "|(?:qualcos )?altro|altr[ae] (?:cosa|domand[ae])|e tutto)\\b");
    /** All that is said in a question that is an offer; "anything else that broke?" is none. */
    private static final Set<String> WORDS = PlainText.words("""
            anything any thing something some what how nothing else more further other additional question questions query
            queries concern concerns issue issues problem problems request requests doubt doubts help helping assist assisting
            assistance support is are was will would could can may might shall do does did have has need needs want wish like
            love s d ll ve re there that this it all everything be i we you u us your our me to for with about on at in of
            the a today now right moment time so and or still by chance please ok okay sure great good perfect alright thanks
            thank then well very much welcome know ask discuss
            kann darf konnen ich wir ihnen dir euch sonst heute noch weitere weiteren andere anderem mit bei etwas was fur sie
            dich helfen weiterhelfen behilflich sein tun haben hast du gibt es brauchen frage fragen eine hilfe anliegen
            wunsche irgendwie war ist das alles womit wobei dann
            hay algo mas otra otras cosa cosas pregunta preguntas consulta consultas duda dudas en lo que con le te les pueda
            puedo podemos podamos ayudar ayudarle ayudarte ayudarlo ayudarla tiene tienes alguna necesita necesitas desea eso
            esto es seria todo por hoy usted
            puis je pouvons nous vous aider autre autres chose avez y t il est ce c sera tout souhaitez voulez besoin demande
            demandes pour aujourd hui faire encore une
            em mais alguma coisa outra outras duvida duvidas pergunta perguntas posso podemos ajudar ajuda precisa precisar tem
            ha e isso tudo hoje para voce o
            qualcos qualcosa altro altra altre domanda domande qualche possiamo aiutare aiutarla aiutarti per lei cui serve
            bisogno di ha hai desidera questo tutto oggi ancora""");
    /** What the customer may wish to know is offered; what the agent must know is asked for. */
    private static final Pattern KNOWING = Pattern.compile("\\b(?<!\\b(?:like|want|wish) to )(?:know|ask|discuss)\\b");
    /** A question without its mark. */
    private static final Pattern UNMARKED = Pattern.compile(
            "\\b(?:is there|are there|do you|can i|can we|could i|may i|anything else|something else|what else|how else)\\b");

    private static final List<String> WHERE_TO_TURN = List.of(
            "feel free",
            "let me know",
            "let us know",
            "hesitate",
            "reach out",
            "get in touch",
            "contact us",
            "contact me",
            "to help",
            "to assist",
            "just ask",
            "come back",
            "call us",
            "message us",
            "write to us");
    private static final Pattern CONDITION = Pattern.compile("\\b(?:if|should|whenever|in case)\\b");
    /** "If you want to cancel or need further help, let me know" asks. */
    private static final Pattern PROPOSAL = Pattern.compile("\\b(?:like|want|wish|decide|prefer|ready)\\b");

    private static final List<String> GOODBYES = List.of(
            "have a",
            "enjoy ",
            "bye",
            "wiedersehen",
            "schonen tag",
            "buen dia",
            "hasta luego",
            "au revoir",
            "bonne journee",
            "bom dia",
            "arrivederci",
            "buona giornata");
    private static final Pattern GOODBYE = Pattern.compile(
            "\\b(?<!hope you )(?:have|enjoy) (?:an?|your|the rest of your) (?:(?:very|really) )?(?:(?:nice|great|good|lovely"
                    + "|wonderful|pleasant|fantastic) )?(?:day|evening|night|afternoon|morning|weekend|one|trip|flight)\\b"
                    + "|\\b(?:goodbye|bye|auf wiedersehen|hasta luego|au revoir|arrivederci)\\b"
                    + "|\\b(?:schonen tag(?: noch)?|tenga un buen dia|bonne journee|tenha um bom dia|buona giornata)$");
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:can|could|would|will|shall|should|do|did|does|are|is|was|have|has|may)"
                    + " (?:you|i|we|it|that|this|the|your|my|there|they)\\b|^(?:what|which|when|where|why|who|how)\\b");

    private Closing() {}

    /** Whether it ends the conversation unless the customer wants something more. */
    public static boolean in(String text) {
        String own = OwnWords.of(text).strip();
        int from = Math.max(0, own.length() - LAST_CHARACTERS);
        if (asks(own, from)) {
            return false;
        }
        String end = PlainText.of(own.substring(from));
        boolean whole = from == 0;
        boolean closes = false;
        int start = 0;
        for (int at = 0; at <= end.length(); at++) {
            if (at == end.length() || isEnd(end, at)) {
                String sentence = end.substring(start, at);
                boolean asks = at < end.length() && end.charAt(at) == '?';
                boolean offers = asks ? whole && asksForMore(sentence) : tells(sentence);
                if (asks && !offers) {
                    return false;
                }
                closes |= offers;
                whole = true;
                start = at + 1;
            }
        }
        return closes;
    }

    /** Whether it asks the customer anything. */
    public static boolean asks(String text) {
        String own = OwnWords.of(text);
        return asks(own, own.length());
    }

    private static boolean asks(String text, int to) {
        int mark = text.indexOf('?');
        while (mark >= 0 && mark < to && !isQuestionMark(text, mark)) {
            mark = text.indexOf('?', mark + 1);
        }
        return mark >= 0 && mark < to;
    }

    private static boolean isEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '.', '!', ';', '\n' -> true;
            case '?' -> isQuestionMark(text, at);
            default -> false;
        };
    }

    /** The one in an address is none. */
    private static boolean isQuestionMark(String text, int at) {
        return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean tells(String sentence) {
        String words = PlainText.spaced(sentence);
        return has(words, WHERE_TO_TURN)
                        && CONDITION.matcher(words).find()
                        && MORE.matcher(words).find()
                        && !PROPOSAL.matcher(words).find()
                || has(words, GOODBYES) && GOODBYE.matcher(words).find()
                || asksForMore(sentence) && UNMARKED.matcher(words).find();
    }

    private static boolean has(String words, List<String> any) {
        for (String each : any) {
            if (words.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of a question is an offer, or what stands behind its last comma, unless what stands before asks too. */
    private static boolean asksForMore(String sentence) {
        int comma = sentence.lastIndexOf(',');
        return isOffer(PlainText.spaced(sentence))
                || comma >= 0
                        && isOffer(PlainText.spaced(sentence.substring(comma)))
                        && !ASKS.matcher(PlainText.spaced(sentence.substring(0, comma)))
                                .find();
    }

    private static boolean isOffer(String words) {
        return PlainText.hasOnly(words, WORDS::contains)
                && !words.startsWith("or ")
                && MORE.matcher(words).find()
                && !KNOWING.matcher(words).find();
    }
}
