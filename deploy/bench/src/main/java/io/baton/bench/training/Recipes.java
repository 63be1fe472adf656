package io.baton.bench.training;

import java.util.List;

/** All models that intake comes with. */
public final class Recipes {
    private Recipes() {}

    /** In the order in which they are trained. */
    public static List<Recipe> all() {
        return List.of(
                ExplicitRequestRecipe.RECIPE,
                LegalThreatRecipe.RECIPE,
                ChurnRiskRecipe.RECIPE,
                AbuseRecipe.RECIPE,
                SentimentRecipe.RECIPE,
                IntentRecipe.RECIPE);
    }
}
