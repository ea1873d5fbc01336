// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/singleton.h"
#include <sqlite3.h>
