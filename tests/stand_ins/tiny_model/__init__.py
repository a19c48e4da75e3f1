"""A model without knowledge: it drifts, runs away and obeys a grammar, as small models do.

    def test_it(tiny):                                    # in this process, through llama.cpp
        text, done_reason = tiny("안녕", schema={"type": "array"}, num_predict=32, seed=1)

    @pytest.mark.ollama
    def test_it_there(ollama_model):                      # on a real server, skipped without one
        ChatOllama(model=ollama_model).invoke("안녕")

`tiny_gguf` is the file with the weights, made once a run. The modules are imported when a fixture
needs them: llama.cpp takes half a second.
"""
