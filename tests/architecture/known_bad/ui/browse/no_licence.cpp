#include "reader/rich_text.h"
